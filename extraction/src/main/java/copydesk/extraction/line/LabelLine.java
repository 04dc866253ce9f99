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

    private static int colon(String text) {
        for (int i = 1; i < Math.min(text.length(), MAX_LABEL); i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

}
