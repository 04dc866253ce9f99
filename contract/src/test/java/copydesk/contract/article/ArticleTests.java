package copydesk.contract.article;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleTests {

    private final List<String> by = new ArrayList<>(List.of("Petra Jones"));

    private final Article article = new Article("urn:uuid:1", 1,
            new Origin("files", "quay.html", "quay", Form.PAGE, "00", null), null, "en", "Quay closed", this.by,
            List.of(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(), null);

    @Test
    void hasNoParticularsFromBeforeThereWereAny() {
        assertThat(this.article.particulars()).isEqualTo(Particulars.none());
    }

    @Test
    void getsItsIdentityAndKeepsTheRest() {
        Article identified = this.article.identified("urn:uuid:2", 7);

        assertThat(identified.uri()).isEqualTo("urn:uuid:2");
        assertThat(identified.revision()).isEqualTo(7);
        assertThat(identified.identified("urn:uuid:1", 1)).isEqualTo(this.article.with(Particulars.none()));
    }

    @Test
    void getsOtherParticularsAndKeepsTheRest() {
        Particulars news = new Particulars("News", List.of("quay"), null, true, List.of(), List.of());

        assertThat(this.article.with(news).particulars()).isSameAs(news);
        assertThat(this.article.with(news).with(Particulars.none())).isEqualTo(this.article.with(Particulars.none()));
    }

    @Test
    void listsThatChangeLaterChangeNoArticle() {
        this.by.add("Karl Berg");

        assertThat(this.article.by()).containsExactly("Petra Jones");
    }

    @Test
    void otherProvenanceLeavesTheParticulars() {
        Particulars news = new Particulars("News", List.of("quay"), "Herald", true,
                List.of(new Alternate("amp", null, "http://a")), List.of());
        FieldSource headline = new FieldSource("headline", "h1", 0.987);

        Particulars founded = news.founded(List.of(headline));

        assertThat(founded.provenance()).containsExactly(headline);
        assertThat(founded.founded(List.of())).isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource({ "0.987,0.99", "0.984,0.98", "1,1", "0.005,0.01" })
    void confidenceHasTwoDecimals(double confidence, double rounded) {
        assertThat(new FieldSource("headline", "h1", confidence).confidence()).isEqualTo(rounded);
    }

    @Test
    void issueOfTheWholeArticleHasNoPlace() {
        assertThat(QualityIssue.ofArticle(IssueCode.NO_DATE, "The source gives no date."))
            .isEqualTo(new QualityIssue(IssueCode.NO_DATE, null, null, null, "The source gives no date."));
    }

    @ParameterizedTest
    @EnumSource(names = { "PARAGRAPH", "HEADING", "LIST_ITEM", "QUOTE", "TABLE" })
    void bodyIsMadeOfTheseBlocks(BlockRole role) {
        assertThat(role.isBody()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "PARAGRAPH", "HEADING", "LIST_ITEM", "QUOTE", "TABLE" })
    void bodyIsMadeOfNoOthers(BlockRole role) {
        assertThat(role.isBody()).isFalse();
    }

}
