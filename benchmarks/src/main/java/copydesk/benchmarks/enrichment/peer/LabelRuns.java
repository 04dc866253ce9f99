package copydesk.benchmarks.enrichment.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes names of words that a tagger has labelled one by one, without saying where a name
 * begins: neighbours with the same label are one name.
 */
public final class LabelRuns {

    private static final Map<String, EntityKind> KINDS = Map.of("PERSON", EntityKind.PERSON, "ORGANIZATION",
            EntityKind.ORGANISATION, "LOCATION", EntityKind.PLACE);

    private LabelRuns() {
    }

    /**
     * The names in a sentence.
     * @param block index of its block
     * @param words its words
     * @param labels their labels; those that are neither PERSON, ORGANIZATION nor
     * LOCATION name nothing that counts
     */
    public static List<NamedSpan> names(int block, List<Word> words, List<String> labels) {
        List<NamedSpan> names = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= labels.size(); at++) {
            if (at == labels.size() || !labels.get(at).equals(labels.get(from))) {
                @Nullable EntityKind kind = KINDS.get(labels.get(from));
                if (kind != null) {
                    names.add(new NamedSpan(block, words.get(from).start(), words.get(at - 1).end(), kind));
                }
                from = at;
            }
        }
        return names;
    }

}
