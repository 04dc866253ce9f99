package copydesk.publish.edit;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.command.EditorDecision;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is to be published: as enriched, with all decisions applied.
 *
 * @param article what goes into the documents
 * @param decisions what was applied, in the order given
 * @param note what its corrections say to the public; null if there was none
 */
public record Edited(EnrichedArticle article, List<EditorDecision> decisions, @Nullable String note) {

    /** Word for what an editor says, where others name a rule or a model. */
    public static final String EVIDENCE = "editor";

    public Edited {
        decisions = List.copyOf(decisions);
    }

    /** What bears the editor's mark. */
    public List<Object> marks() {
        Annotations annotations = this.article.annotations();
        List<Object> marks = new ArrayList<>();
        annotations.entities().stream().filter((entity) -> entity.evidence() != null).forEach(marks::add);
        annotations.subjects().stream().filter((subject) -> subject.evidence() != null).forEach(marks::add);
        annotations.linkStates().stream().filter((state) -> state.status() == LinkStatus.EDITED).forEach(marks::add);
        return marks;
    }

    /** An article about which nobody decided anything. */
    public static Edited untouched(EnrichedArticle article) {
        return new Edited(article, List.of(), null);
    }

}
