package copydesk.contract.annotation;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotationsTests {

    private static final Entity ISTANBUL = new Entity("place:istanbul", EntityKind.PLACE, "Istanbul", null,
            Relation.ABOUT, 0.9);

    @Test
    void whatCameAfterTheQuotesIsEmpty() {
        Annotations annotations = new Annotations(1, "en", List.of(), List.of(), List.of(), List.of(), null);

        assertThat(annotations).extracting("quotes", "roles", "values", "located", "subjects", "keywords")
            .containsExactly(List.of(), List.of(), List.of(), null, List.of(), List.of());
    }

    @Test
    void listsThatChangeLaterChangeNoAnnotations() {
        List<Entity> entities = new ArrayList<>(List.of(ISTANBUL));
        List<QualityIssue> issues = new ArrayList<>();
        List<Keyword> keywords = new ArrayList<>(List.of(new Keyword("ferry", 0.5)));
        Annotations annotations = new Annotations(1, "en", entities, List.of(), List.of(), issues, null, null, null,
                null, null, keywords);

        entities.clear();
        issues.add(QualityIssue.ofArticle(IssueCode.NO_DATE, "The source gives no date."));
        keywords.clear();

        assertThat(annotations.entities()).containsExactly(ISTANBUL);
        assertThat(annotations.issues()).isEmpty();
        assertThat(annotations.keywords()).containsExactly(new Keyword("ferry", 0.5));
    }

    @Test
    void entityIsTheSameWhicheverWayItIsMade() {
        Identification sure = new Identification(0.8, List.of());

        assertThat(ISTANBUL).isEqualTo(new Entity("place:istanbul", EntityKind.PLACE, "Istanbul", null, Relation.ABOUT,
                0.9, null, null, null, null));
        assertThat(
                new Entity("place:istanbul", EntityKind.PLACE, "Istanbul", "http://a", Relation.ABOUT, 0.9, sure, 0.4))
            .isEqualTo(new Entity("place:istanbul", EntityKind.PLACE, "Istanbul", "http://a", Relation.ABOUT, 0.9, sure,
                    0.4, null, null));
    }

    @Test
    void subjectAndLinkStateOfEnrichmentAloneNameNobody() {
        assertThat(new Subject("http://a", "election", 2, null, 0.9).evidence()).isNull();
        assertThat(new LinkState("l1", LinkStatus.LOST, null))
            .isEqualTo(new LinkState("l1", LinkStatus.LOST, null, null, null));
    }

}
