package copydesk.contract.change;

import java.util.List;

import copydesk.contract.Required;

/**
 * What a version changes against the one before. Lists are cut where they would outgrow
 * an article.
 *
 * @param kind in one word
 * @param paragraphs which paragraphs, in the order of the version; of the first version
 * none
 * @param facts which facts, of the first version none
 * @param omitted how many more paragraphs and facts there are than are listed
 */
public record Change(ChangeKind kind, List<ParagraphChange> paragraphs, List<ChangedFact> facts, int omitted) {

    public Change {
        Required.all(kind, paragraphs, facts);
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }

    /** A change that leaves paragraphs and facts as they are, or the first version. */
    public static Change of(ChangeKind kind) {
        return new Change(kind, List.of(), List.of(), 0);
    }

}
