package copydesk.extraction.wire;

import copydesk.extraction.line.Byline;

/**
 * Names without a word such as {@code By} before them; only their place makes them
 * authors.
 */
final class BareName {

    private static final int MAX_LENGTH = 60;

    private static final int MAX_WORDS = 8;

    private BareName() {
    }

    static boolean is(String words) {
        return words.length() <= MAX_LENGTH && words.contains(" ") && words.split(" ").length <= MAX_WORDS
                && Character.isUpperCase(words.codePointAt(0)) && Byline.of("By " + words).isPresent();
    }

}
