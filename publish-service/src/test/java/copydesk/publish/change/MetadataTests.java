package copydesk.publish.change;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import copydesk.contract.annotation.CandidateNote;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Identification;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.value.TimePrecision;
import copydesk.contract.value.ValueKind;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Precision;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.SourceTime;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class MetadataTests {

    @Test
    void givesEntitiesWithoutTheirConfidence() {
        Metadata metadata = of(
                new ArticleDraft().paragraph("Bo.").entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null));

        assertThat(metadata.entities())
            .containsExactly(new Entity("person:bo", EntityKind.PERSON, "Bo", null, Relation.ABOUT, 1));
    }

    @Test
    void asksNotWhyAnEntityIsWhoItIs() {
        assertThat(of(identified(0.4))).isEqualTo(of(identified(0.9)));
        assertThat(of(identified(0.4)).entities()).extracting(Entity::uri, Entity::identification)
            .containsExactly(tuple("kb:bo", null));
    }

    @Test
    void givesThePlacesOfMentionsWhileTheTextsAreTheSame() {
        ArticleDraft draft = new ArticleDraft().paragraph("So says\u2014Bo")
            .entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null)
            .mention("person:bo", "Bo");

        assertThat(of(draft, true).mentions())
            .containsExactly(List.of("person:bo", new Position("bodies[0]", 8, "Bo")));
        assertThat(of(draft, false).mentions())
            .containsExactly(List.of("person:bo", new Position("bodies[0]", 0, "Bo")));
    }

    @Test
    void givesTopicsAndKeywordsWithoutTheirWeights() {
        Metadata metadata = of(new ArticleDraft().paragraph("a")
            .subject("15000000", "sport", 0.9)
            .subject("17000000", "weather", 0.5)
            .keyword("regatta", 1));

        assertThat(metadata.topics()).containsExactly("http://cv.iptc.org/newscodes/mediatopic/15000000",
                "http://cv.iptc.org/newscodes/mediatopic/17000000", "regatta");
        assertThat(metadata).isEqualTo(of(new ArticleDraft().paragraph("a")
            .subject("15000000", "sport", 0.91)
            .subject("17000000", "weather", 0.51)
            .keyword("regatta", 0.8)));
        assertThat(metadata).isNotEqualTo(of(new ArticleDraft().paragraph("a").keyword("regatta", 1)));
    }

    @Test
    void givesWhoSaysWhat() {
        ArticleDraft draft = new ArticleDraft().paragraph("It\u2019s over")
            .entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null)
            .quote("It\u2019s over", "person:bo");

        assertThat(of(draft).quotes()).singleElement()
            .extracting((quote) -> quote.get(1))
            .isEqualTo(List.of(new Position("bodies[0]", 0, "It\"s over")));
        assertThat(of(draft)).isNotEqualTo(of(new ArticleDraft().paragraph("It\u2019s over")
            .entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null)
            .quote("It\u2019s over", null)));
    }

    @Test
    void givesRolesDatesAndTheDateline() {
        ArticleDraft draft = new ArticleDraft().paragraph("OSLO \u2014 Mayor Bo left on May 3.")
            .entity("person:bo", EntityKind.PERSON, "Bo", Relation.ABOUT, null)
            .role("person:bo", "Mayor")
            .day("May 3", "2026-05-03")
            .located("OSLO", null, "AP");

        assertThat(of(draft, true).statements()).containsExactly(
                List.of("person:bo", new Position("bodies[0]", 7, "Mayor")),
                Arrays.asList(ValueKind.TIME, null, TimePrecision.DAY, null, new Position("bodies[0]", 24, "May 3")),
                Arrays.asList(null, "AP", new Position("bodies[0]", 0, "OSLO")));
        assertThat(of(new ArticleDraft().paragraph("a")).statements()).isEmpty();
    }

    @Test
    void asksNotForDates() {
        assertThat(of(dated("meta"))).isEqualTo(of(dated("text"))).isEqualTo(of(new ArticleDraft().paragraph("a")));
    }

    @Test
    void givesKindsOfDoubtOnceAndNotThoseOfDatesAndLostHyperlinks() {
        ArticleDraft draft = new ArticleDraft().paragraph("a")
            .issue(QualityIssue.ofArticle(IssueCode.NO_DATE, "The source gives no date."))
            .issue(QualityIssue.ofArticle(IssueCode.DOUBLED_WORDS, "Twice."))
            .issue(QualityIssue.ofArticle(IssueCode.DOUBLED_WORDS, "Once more."))
            .issue(QualityIssue.ofArticle(IssueCode.LINKS_WITHOUT_TARGET, "1 hyperlink has no target."));

        assertThat(of(draft).issues()).isEqualTo(Set.of(IssueCode.DOUBLED_WORDS));
    }

    @Test
    void asksNotWhichArticlesAreOffered() {
        Metadata metadata = of(new ArticleDraft().paragraph("a").related("Ferry", "https://example.org/a", null));

        assertThat(metadata.associations()).isEmpty();
    }

    @Test
    void seesEveryFactOfThePictures() {
        List<Metadata> all = Arrays.asList(pictured("https://example.org/a.jpg", "Bay.", "Ann", "Kyst"),
                pictured("https://example.org/b.jpg", "Bay.", "Ann", "Kyst"),
                pictured("https://example.org/a.jpg", "Sea.", "Ann", "Kyst"),
                pictured("https://example.org/a.jpg", "Bay.", "Bo", "Kyst"),
                pictured("https://example.org/a.jpg", "Bay.", "Ann", "Post"));

        assertThat(all).doesNotHaveDuplicates();
        assertThat(pictured("https://example.org/a.jpg", "Bay.", "Ann", "Kyst")).isEqualTo(all.get(0));
    }

    @Test
    void seesFactsOfTheDocumentButNotTheDigestOfItsText() {
        Metadata metadata = of(new ArticleDraft().paragraph("a"));

        assertThat(of(new ArticleDraft().paragraph("b"))).isEqualTo(metadata);
        assertThat(of(new ArticleDraft().paragraph("a").by("Mara Lind"))).isNotEqualTo(metadata);
        assertThat(of(new ArticleDraft().paragraph("a").guid("17"))).isEqualTo(metadata);
        assertThat(of(new ArticleDraft().paragraph("a").canonicalUrl("https://example.org/b"))).isNotEqualTo(metadata);
        assertThat(of(new ArticleDraft().paragraph("a").language("de", null))).isNotEqualTo(metadata);
        assertThat(of(new ArticleDraft().paragraph("a").source("Post", "publisher", null))).isNotEqualTo(metadata);
    }

    @Test
    void leavesHyperlinksToOthers() {
        assertThat(of(new ArticleDraft().paragraph("a")
            .link(LinkKind.INLINE, "a", LinkStatus.RESOLVED, "https://example.org/")))
            .isEqualTo(of(new ArticleDraft().paragraph("a")));
    }

    @Test
    void leavesTheSizeAtWhichAPictureIsShown() {
        Picture large = new Picture("photo-1", "https://example.org/a.jpg", "Bay.", null, null, null, "image/jpeg", 900,
                600);

        assertThat(of(new ArticleDraft().paragraph("a").picture(large)))
            .isEqualTo(of(new ArticleDraft().paragraph("a").picture(large.withoutForm())));
    }

    private static ArticleDraft identified(double score) {
        return new ArticleDraft().paragraph("Bo.")
            .entity(new Entity("person:bo", EntityKind.PERSON, "Bo", "kb:bo", Relation.ABOUT, 0.9, new Identification(
                    score, List.of(new CandidateNote("kb:bo", "Bo", null, score, List.of("name:exact")))), null));
    }

    private static ArticleDraft dated(String evidence) {
        return new ArticleDraft().paragraph("a")
            .published(new SourceTime("2026-03-02", Precision.DAY, List.of(evidence)));
    }

    private static Metadata pictured(String url, String caption, String photographer, String agency) {
        return of(new ArticleDraft().paragraph("a").picture(url, caption, photographer, agency));
    }

    private static Metadata of(ArticleDraft draft) {
        return of(draft, true);
    }

    private static Metadata of(ArticleDraft draft, boolean sameTexts) {
        return Metadata.of(new NewsWriter().write(draft.build(), new Edition(1, Instant.EPOCH, Instant.EPOCH)),
                sameTexts);
    }

}
