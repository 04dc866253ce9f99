package copydesk.publish.ninjs;

import java.time.Instant;
import java.util.List;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Particulars;
import copydesk.contract.article.Particulars.WireFacts;
import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import copydesk.publish.check.CheckResult;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What tells an article apart, and rights in it. */
class CompleteItemTests {

    private static final Edition EDITION = new Edition(1, Instant.EPOCH, Instant.EPOCH);

    @Test
    void hasASluglineOfItsAddress() {
        assertThat(item(draft().canonicalUrl("https://post.example/2026/Ferry_Returns-1234567.html")).slugline())
            .isEqualTo("ferry-returns");
        assertThat(item(draft()).slugline()).isNull();
    }

    @Test
    void isLocatedWhereTheDatelineSays() {
        ArticleDraft kyiv = new ArticleDraft().paragraph("KYIV (AP) \u2014 It rains.")
            .entity("place:kyiv", EntityKind.PLACE, "Kyiv", Relation.MENTIONS, null);

        assertThat(item(kyiv.located("KYIV", "place:kyiv", "AP")).located()).isEqualTo("Kyiv");
        assertThat(item(new ArticleDraft().paragraph("ODESA \u2014 It rains.").located("ODESA", null, null)).located())
            .isEqualTo("ODESA");
        assertThat(item(draft()).located()).isNull();
    }

    @Test
    void listsObjectsApart() {
        NewsItem item = item(
                draft().entity("object:boeing-737-max", EntityKind.OBJECT, "Boeing 737 MAX", Relation.MENTIONS, null)
                    .entity("object:mona-lisa", EntityKind.OBJECT, "Mona Lisa", Relation.ABOUT,
                            "http://www.wikidata.org/entity/Q12418"));

        assertThat(item.objects()).containsExactly(
                new Concept("Mona Lisa", "about", "http://www.wikidata.org/entity/Q12418", "object:mona-lisa"),
                new Concept("Boeing 737 MAX", "mentions", null, "object:boeing-737-max"));
        assertThat(item.events()).isEmpty();
        assertThat(item.people()).isEmpty();
    }

    @Test
    void isOfUsualUrgency() {
        assertThat(item(draft()).urgency()).isEqualTo(4);
    }

    @Test
    void passesOnWhatAnAgencySaysOfItsItem() {
        NewsItem item = item(with(new WireFacts("3", 2, "Port Ellen")));

        assertThat(item.urgency()).isEqualTo(2);
        assertThat(item.located()).isEqualTo("Port Ellen");
    }

    @Test
    void isOfUsualUrgencyWhereAnAgencySaysNothing() {
        NewsItem item = item(with(new WireFacts(null, null, null)));

        assertThat(item.urgency()).isEqualTo(4);
        assertThat(item.located()).isNull();
    }

    @Test
    void passesOnWhatTheSourceSaysOfRights() {
        NewsItem item = item(withRights("\u00a9 2026\n Harbour\u0000Post", "https://post.example/terms"));

        assertThat(item.copyrightNotice()).isEqualTo("\u00a9 2026 Harbour Post");
        assertThat(item.usageTerms()).isEqualTo("https://post.example/terms");
    }

    @Test
    void isPublishedWhateverTheSourceSaysOfRights() {
        EnrichedArticle article = withRights("\u0000\ud800", " ");

        assertThat(new DocumentCheck(CheckSettings.ofTopics()).documents(article,
                new NewsWriter().write(article, EDITION)))
            .isEqualTo(new CheckResult.Passed());
        assertThat(item(article).copyrightNotice()).isNull();
        assertThat(item(article).usageTerms()).isNull();
    }

    private static ArticleDraft draft() {
        return new ArticleDraft().paragraph("It rains.");
    }

    private static EnrichedArticle with(WireFacts wire) {
        EnrichedArticle plain = draft().build();
        Particulars said = new Particulars(null, List.of(), null, null, List.of(), List.of(), null, null, null, wire);
        return new EnrichedArticle(plain.article().with(said), plain.annotations());
    }

    private static EnrichedArticle withRights(String notice, String terms) {
        EnrichedArticle plain = draft().build();
        Particulars rights = new Particulars(null, List.of(), null, null, List.of(), List.of(), null, notice, terms);
        return new EnrichedArticle(plain.article().with(rights), plain.annotations());
    }

    private static NewsItem item(ArticleDraft draft) {
        return item(draft.build());
    }

    private static NewsItem item(EnrichedArticle article) {
        return new NewsWriter().write(article, EDITION).item();
    }

}
