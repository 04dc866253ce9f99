package copydesk.benchmarks.extraction.system;

import copydesk.benchmarks.extraction.gold.FieldValues;

/**
 * What an extractor gives for a page.
 *
 * @param body the text of the article
 * @param fields what it finds besides; a field that the extractor never gives is not
 * there
 */
public record Extracted(String body, FieldValues fields) {

}
