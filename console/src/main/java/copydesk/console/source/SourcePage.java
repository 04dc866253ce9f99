package copydesk.console.source;

import java.util.List;
import java.util.Map;

/**
 * A page of sources.
 *
 * @param sources all that are polled
 * @param healths how many of them are doing how, by word, those not well first
 * @param chosen how many the question asked for
 * @param page which page of those this is, from 1
 * @param pages how many there are
 * @param rows the sources of the page
 */
public record SourcePage(int sources, Map<String, Integer> healths, int chosen, int page, int pages,
        List<SourceRow> rows) {

}
