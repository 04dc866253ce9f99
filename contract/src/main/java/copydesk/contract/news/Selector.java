package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * A place in a published text: the W3C Web Annotation text position and text quote
 * selectors in one.
 *
 * @param target which text: {@code bodies[0]} or {@code headlines[0]}
 * @param start first Unicode code point
 * @param end one past the last code point
 * @param utf16Start the same in UTF-16 code units
 * @param utf16End the same in UTF-16 code units
 * @param exact the words at that place
 * @param prefix up to 20 code points before
 * @param suffix up to 20 code points after
 */
public record Selector(String target, int start, int end, int utf16Start, int utf16End, String exact, String prefix,
        String suffix) {

    public Selector {
        Required.all(target, exact, prefix, suffix);
    }

}
