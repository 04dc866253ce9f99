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
import java.util.stream.Collectors;

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
        if (!Lists.begins(this).contains(begin(text, start))) {
            return -1;
        }
        String begin = lower(text.substring(start, Math.min(text.length(), start + LONGEST)));
        for (int length = begin.length(); length > 0; length--) {
            if (isBoundary(text, start + length) && Lists.of(this).contains(begin.substring(0, length))) {
                return start + length;
            }
        }
        return -1;
    }

    // nearly all texts begin with two characters that no phrase begins with; an ideograph
    // may be a phrase of its own
    private static int begin(String text, int start) {
        boolean more = start + 1 < text.length() && !isIdeographic(text, start);
        char second = more ? lower(text.charAt(start + 1)) : ' ';
        return lower(text.charAt(start)) << Character.SIZE | (Character.isLetterOrDigit(second) ? second : ' ');
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
            lower.append(lower(text.charAt(i)));
        }
        return lower.toString();
    }

    private static char lower(char sign) {
        return (sign == '’') ? '\'' : Character.toLowerCase(sign);
    }

    private static final class Lists {

        private static final Map<Phrases, Set<String>> ALL = read();

        private static final Map<Phrases, Set<Integer>> BEGINS = begins();

        static Set<Integer> begins(Phrases purpose) {
            return BEGINS.getOrDefault(purpose, Set.of());
        }

        private static Map<Phrases, Set<Integer>> begins() {
            Map<Phrases, Set<Integer>> begins = new EnumMap<>(Phrases.class);
            ALL.forEach((purpose, phrases) -> begins.put(purpose,
                    phrases.stream()
                        .filter((phrase) -> !phrase.isEmpty())
                        .map((phrase) -> begin(phrase, 0))
                        .collect(Collectors.toSet())));
            return begins;
        }

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
