package copydesk.benchmarks.enrichment.peer;

import java.util.List;
import java.util.function.Function;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;

/**
 * A tagger that is measured.
 *
 * @param name what it is called in a table
 * @param tagger finds the names in a text, in the thread that calls
 */
public record Peer(String name, Function<GoldText, List<NamedSpan>> tagger) {

}
