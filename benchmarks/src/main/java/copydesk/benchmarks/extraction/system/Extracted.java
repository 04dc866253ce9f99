package copydesk.benchmarks.extraction.system;

import copydesk.benchmarks.extraction.gold.FieldValues;

/**
 * What an extractor gives for a page.
 *
 * @param body the text of the article
 * @param fields what it finds besides; a field that the extractor never gives is not
 * there
 * @param confidence how sure the extractor is of the text, 0 to 1; NaN if it does not say
 */
public record Extracted(String body, FieldValues fields, double confidence) {

    /** What an extractor gives that does not say how sure it is. */
    public Extracted(String body, FieldValues fields) {
        this(body, fields, Double.NaN);
    }

}
