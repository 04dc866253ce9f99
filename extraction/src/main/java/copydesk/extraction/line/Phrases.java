package copydesk.extraction.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words by which lines are known, of all languages together; they stand in a file beside
 * this class.
 */
enum Phrases {

    RELATED, PROMOTION, OFFER, MEDIUM, SHARE, TAGS, ADDRESS, AUTHOR, PUBLISHED, UPDATED, TITLE, STANDFIRST, SECTION,
    LANGUAGE, SITE, CAPTION, CONTRIBUTED, NOTICE, CREDIT;

    private static final int LONGEST = 48;

    private static final String QUOTES = "\"“”„«»'‘’‚‹›「『";

    /**
     * Where the longest of these phrases that a text begins with ends; signs before it
     * are passed over.
     * @return the place after it, -1 if the text begins with none
     */
    int end(String text) {
        int start = firstLetter(text);
        return (start < 0) ? -1 : endFrom(text, start);
    }

    /** Whether a text is one of these phrases, but for signs around it. */
    boolean isAll(String text) {
        int end = (text.length() <= 2 * LONGEST) ? end(text) : -1;
        return end > 0 && text.substring(end).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether one of these phrases stands in a short text. */
    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean wordStart = Character.isLetter(text.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || isIdeographic(text, i));
            if (wordStart && endFrom(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short text is made of nothing but these phrases. */
    boolean isListOf(String text) {
        int at = firstLetter(text);
        while (at >= 0 && at < text.length()) {
            at = Character.isLetterOrDigit(text.charAt(at)) ? endFrom(text, at) : at + 1;
        }
        return at == text.length();
    }

    boolean isEmpty() {
        return Lists.of(this).isEmpty();
    }

    private int endFrom(String text, int start) {
        String begin = lower(text.substring(start, Math.min(text.length(), start + LONGEST)));
        for (int length = begin.length(); length > 0; length--) {
            if (isBoundary(text, start + length) && Lists.of(this).contains(begin.substring(0, length))) {
                return start + length;
            }
        }
        return -1;
    }

    // what somebody says in quotation marks is no label
    private static int firstLetter(String text) {
        for (int i = 0; i < Math.min(text.length(), 8); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
            if (QUOTES.indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isBoundary(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) || isIdeographic(text, at - 1);
    }

    private static boolean isIdeographic(String text, int at) {
        return Character.isIdeographic(text.charAt(at));
    }

    // character by character, so that places in the text stay what they are
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            lower.append((sign == '’') ? '\'' : Character.toLowerCase(sign));
        }
        return lower.toString();
    }

    private static final class Lists {

        private static final Map<Phrases, Set<String>> ALL = read();

        static Set<String> of(Phrases purpose) {
            return ALL.getOrDefault(purpose, Set.of());
        }

        private static Map<Phrases, Set<String>> read() {
            try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
                String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
                return sections(file.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList());
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        private static Map<Phrases, Set<String>> sections(List<String> lines) {
            Map<Phrases, Set<String>> sections = new EnumMap<>(Phrases.class);
            Set<String> section = new HashSet<>();
            for (String line : lines) {
                if (line.startsWith("[")) {
                    section = new HashSet<>();
                    sections.put(valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT)), section);
                }
                else {
                    section.addAll(List.of(line.substring(line.indexOf(':') + 1).strip().split("\\s*\\|\\s*")));
                }
            }
            return sections;
        }

    }

}
