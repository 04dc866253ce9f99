package copydesk.benchmarks.enrichment;

import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;

/** Something that finds names in texts. */
interface NameTagger {

    /** The names found in a text. */
    List<NamedSpan> tag(GoldText text);

}
