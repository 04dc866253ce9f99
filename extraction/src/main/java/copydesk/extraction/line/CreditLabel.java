package copydesk.extraction.line;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The word before the names of a credit, as {@code Photo: …} or {@code Fot. …} */
public final class CreditLabel {

    private static final int MAX_CREDIT = 110;

    private static final Pattern SPACES = Pattern.compile("[\\s/|]+");

    private static final Set<String> PARTICLES = Set.of("van", "von", "de", "del", "der", "den", "di", "da", "du",
            "des", "dos", "la", "le", "el", "al", "bin", "of", "for", "the", "and", "und", "et", "y", "e", "via", "by",
            "für", "pour", "para", "та", "і", "и", "для", "с", "z", "i", "dpa", "imago", "picture", "alliance", "epa",
            "images", "agency", "news", "photo", "pool", "file", "archive", "archiv");

    private CreditLabel() {
    }

    /**
     * Where the names begin behind such a label, -1 if a text does not begin with one.
     */
    public static int end(String text) {
        int end = Phrases.CREDIT.end(text);
        if (end < 0 || end >= text.length()) {
            return -1;
        }
        int at = end;
        while (at < text.length() && ":：./–—- |".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean says = text.substring(0, end).endsWith("by") || text.substring(0, end).endsWith("of");
        boolean parted = text.substring(end, at).chars().anyMatch((sign) -> sign != ' ');
        return (at > end && (says || parted)) ? at : -1;
    }

    /**
     * Whether what follows a label may be names: in a sentence most words begin small.
     */
    public static boolean isPlausible(String credit) {
        int label = end(credit);
        String begin = credit.substring(0, Math.max(label, 0)).strip().toLowerCase(Locale.ROOT);
        long small = SPACES.splitAsStream(credit.substring(Math.max(label, 0)).strip())
            .filter((word) -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !isParticle(word))
            .count();
        return small <= (begin.endsWith("of") ? 3 : 1);
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(word) || word.indexOf('.') > 0 || word.indexOf('/') > 0;
    }

    /**
     * Where the label of a credit begins with which a text ends: at the start, behind a
     * sentence or in brackets.
     */
    public static Optional<Integer> in(String text) {
        for (int i = Math.max(0, text.length() - MAX_CREDIT); i < text.length() - 3; i++) {
            boolean begins = i == 0 || (text.charAt(i - 1) == '(' || text.charAt(i - 1) == '[')
                    || (i > 1 && text.charAt(i - 1) == ' ' && ".!?”\"»)|/•–—。".indexOf(text.charAt(i - 2)) >= 0);
            if (begins && Character.isLetter(text.charAt(i)) && end(text.substring(i)) > 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

}
