package copydesk.extraction.line;

import java.util.Optional;

/**
 * A line that says with a label what it holds, as {@code Author: Jane Doe}; what follows
 * the label may be missing.
 *
 * @param field what the label stands for
 * @param value what follows it, perhaps nothing
 */
public record LabelLine(Field field, String value) {

    private static final int MAX_LABEL = 40;

    private static final int MAX_DATE = 100;

    private static final int MAX_DATE_LETTERS = 20;

    /** What a label may stand for. */
    public enum Field {

        /** Who wrote it. */
        AUTHOR,

        /** When it was published. */
        PUBLISHED,

        /** When it was changed. */
        UPDATED,

        /** What it is about. */
        TAGS,

        /** The headline. */
        TITLE,

        /** The summary. */
        STANDFIRST,

        /** The part of the paper. */
        SECTION,

        /** The language. */
        LANGUAGE,

        /** The publication. */
        SITE,

        /** The article's own address. */
        ADDRESS,

        /** What a picture shows. */
        CAPTION;

        private boolean isNamed(String label) {
            return Phrases.valueOf(name()).isAll(label);
        }

    }

    /** The label and its value, empty if the line has no label we know. */
    public static Optional<LabelLine> of(String text) {
        int colon = colon(text);
        if (colon < 0) {
            return Optional.empty();
        }
        String label = text.substring(0, colon).replace('_', ' ');
        for (Field field : Field.values()) {
            if (field.isNamed(label)) {
                return Optional.of(new LabelLine(field, text.substring(colon + 1).strip()));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a line says when in words we know and numbers we may not understand, as
     * {@code Published 02/04/2026}.
     */
    public static boolean isDated(String text) {
        int end = (text.length() <= MAX_DATE) ? Math.max(Phrases.PUBLISHED.end(text), Phrases.UPDATED.end(text)) : -1;
        String rest = (end > 0) ? text.substring(end) : "";
        long letters = rest.codePoints().filter(Character::isLetter).count();
        return rest.codePoints().filter(Character::isDigit).count() >= 5 && letters <= MAX_DATE_LETTERS
                && !rest.endsWith(".");
    }

    private static int colon(String text) {
        for (int i = 1; i < Math.min(text.length(), MAX_LABEL); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

}
