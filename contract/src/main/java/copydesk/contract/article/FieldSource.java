package copydesk.contract.article;

import copydesk.contract.Required;

/**
 * Where a field of an article was read.
 *
 * @param field the field: {@code headline}, {@code body}, {@code by}, {@code published},
 * {@code updated}, {@code language}, {@code canonicalUrl}, {@code section},
 * {@code keywords}, {@code publisher}, {@code accessibleForFree},
 * {@code copyrightNotice}, {@code usageTerms}
 * @param source the place it was read from, for example {@code json-ld:headline},
 * {@code meta:og:title}, {@code text}
 * @param confidence how sure it is, from 0 to 1 in steps of a hundredth
 */
public record FieldSource(String field, String source, double confidence) {

    public FieldSource {
        Required.all(field, source);
        confidence = Math.round(confidence * 100) / 100.0;
    }

}
