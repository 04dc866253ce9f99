package copydesk.benchmarks.extraction.system;

import java.util.Map;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;

/**
 * What an extractor gives for a page.
 *
 * @param body the text of the article
 * @param fields what it finds besides; a field that the extractor never gives is not
 * there
 * @param places where fields were read, for those of which the extractor says it
 * @param confidence how sure the extractor is of the text, 0 to 1; NaN if it does not say
 */
public record Extracted(String body, FieldValues fields, Map<Field, String> places, double confidence) {

    public Extracted {
        places = Map.copyOf(places);
    }

    /**
     * What an extractor gives that does not say where it read it and how sure it is.
     */
    public Extracted(String body, FieldValues fields) {
        this(body, fields, Map.of(), Double.NaN);
    }

}
