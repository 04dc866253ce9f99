package copydesk.extraction.about;

import java.util.List;

import copydesk.extraction.article.Metadata;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.date.DayOrder;
import copydesk.extraction.jsonld.JsonLd;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where pages say when they were published and changed, in the order of trust. */
class PageTimesTests {

    private static final String TIME = "2026-05-05T14:30:00Z";

    @Test
    void trustsDataFirstThenMetaElementsThenPrint() {
        Metadata found = read(meta("date", TIME) + meta("article:published_time", TIME)
                + data("'datePublished':'" + TIME + "'") + "<h1>Ferry</h1><time datetime=" + TIME + ">today</time>");

        assertThat(found.published()).containsExactly(hint(TIME, "json-ld:datePublished"),
                hint(TIME, "meta:article:published_time"), hint(TIME, "meta:date"), hint(TIME, "time"));
        assertThat(found.updated()).isEmpty();
    }

    @Test
    void trustsThePlacesOfChangesInTheSameOrder() {
        Metadata found = read(meta("last-modified", TIME) + meta("og:updated_time", TIME)
                + data("'dateModified':'" + TIME + "'") + "<h1>Ferry</h1>");

        assertThat(found.updated()).containsExactly(hint(TIME, "json-ld:dateModified"),
                hint(TIME, "meta:og:updated_time"), hint(TIME, "meta:last-modified"));
        assertThat(found.published()).isEmpty();
    }

    @Test
    void takesTheTimeOfMakingOnlyWhereNoneOfPublicationIsGiven() {
        String made = data("'uploadDate':'2026-05-04','dateCreated':'2026-05-03'") + "<h1>Ferry</h1>";

        assertThat(read(made).published()).containsExactly(hint("2026-05-03", "json-ld:dateCreated"),
                hint("2026-05-04", "json-ld:uploadDate"));
        assertThat(read(meta("pubdate", TIME) + made).published()).containsExactly(hint(TIME, "meta:pubdate"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cms:published_at", "harbour-publish-date", "x.posted.on", "cludo:date", "issue-date",
            "harbour:publication" })
    void understandsNamesThatOnlyLookLikeAPublication(String name) {
        Metadata found = read(meta(name, TIME) + "<h1>Ferry</h1>");

        assertThat(found.published()).containsExactly(hint(TIME, "meta:" + name));
        assertThat(found.updated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "cms:last_updated", "x-modified", "harbour.lastmod", "lastupdate", "x:modification_time" })
    void understandsNamesThatOnlyLookLikeAChange(String name) {
        Metadata found = read(meta(name, TIME) + "<h1>Ferry</h1>");

        assertThat(found.updated()).containsExactly(hint(TIME, "meta:" + name));
        assertThat(found.published()).isEmpty();
    }

    @Test
    void needsNoUnknownNamesBesideKnownOnes() {
        Metadata found = read(meta("cms:published_at", "2026-05-01") + meta("pubdate", TIME) + "<h1>Ferry</h1>");

        assertThat(found.published()).containsExactly(hint(TIME, "meta:pubdate"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "soon", "17", "2026", "{{ date }}" })
    void passesOverWhatIsNoTime(String text) {
        Metadata found = read(meta("article:published_time", text) + meta("article:modified_time", text)
                + data("'datePublished':'" + text + "'") + "<h1>Ferry</h1>");

        assertThat(found.published()).isEmpty();
        assertThat(found.updated()).isEmpty();
    }

    @Test
    void putsADayThatContradictsTheDataInFrontOfIt() {
        String page = data("'datePublished':'2019-03-01T10:00:00Z'") + "<h1>Ferry</h1><p>5 May 2026</p>";

        assertThat(read(page).published()).extracting(DateHint::evidence)
            .containsExactly("text", "json-ld:datePublished");
    }

    @Test
    void putsADayThatAgreesWithTheDataBehindIt() {
        String page = data("'datePublished':'" + TIME + "'") + "<h1>Ferry</h1><p>5 May 2026</p>";

        assertThat(read(page).published()).extracting(DateHint::evidence)
            .containsExactly("json-ld:datePublished", "text");
    }

    @Test
    void believesTheDataWhereDigitsInPrintMayBeTurned() {
        String page = data("'datePublished':'2026-05-04T10:00:00Z'") + "<h1>Ferry</h1>";

        assertThat(read(page + "<p>05.04.2026</p>").published()).extracting(DateHint::evidence)
            .containsExactly("json-ld:datePublished", "text");
        assertThat(read(page + "<p>5 April 2026</p>").published()).extracting(DateHint::evidence)
            .containsExactly("text", "json-ld:datePublished");
    }

    @Test
    void believesTheDataWhereALineOnlyBeginsWithADate() {
        String page = data("'datePublished':'2019-03-01T10:00:00Z'") + "<h1>Ferry</h1><p>2026-05-05 Link to boats</p>";

        assertThat(read(page).published()).extracting(DateHint::evidence)
            .containsExactly("json-ld:datePublished", "text");
    }

    @Test
    void believesTheDataWhereOneOfSeveralDatesAgrees() {
        String page = data("'datePublished':'2019-03-01T10:00:00Z'")
                + "<h1>Ferry</h1><p>5 May 2026</p><p>1 March 2019</p>";

        assertThat(read(page).published()).first().isEqualTo(hint("2019-03-01T10:00:00Z", "json-ld:datePublished"));
    }

    @Test
    void takesAnElementAtItsOwnWord() {
        Metadata found = read("<h1>Ferry</h1><time datetime=2026-05-05>Last updated: 5 May 2026</time>");

        assertThat(found.published()).isEmpty();
        assertThat(found.updated()).contains(hint("2026-05-05", "time"));
    }

    @Test
    void takesTheOnlyDateBelowTheArticle() {
        String body = "<h1>Ferry</h1>" + ("<p>" + "The boats sail again from Friday. ".repeat(8) + "</p>").repeat(6);

        assertThat(read(body + "<p>5 May 2026</p>").published()).containsExactly(hint("5 May 2026", "text"));
        assertThat(read(body + "<p>5 May 2026</p><p>6 May 2026</p>").published()).isEmpty();
        assertThat(read(body + "<footer><p>5 May 2026</p></footer>").published()).isEmpty();
    }

    @Test
    void tellsEveryPlaceTheOrderOfDayAndMonth() {
        Metadata found = read(meta("date", "04/05/2026") + "<h1>Ferry</h1><p>04/05/2026</p>");

        assertThat(found.published()).containsExactly(hint("04/05/2026", "meta:date"), hint("04/05/2026", "text"));
    }

    private static DateHint hint(String text, String evidence) {
        return new DateHint(text, evidence, DayOrder.DAY_FIRST);
    }

    private static String meta(String name, String content) {
        return "<meta name='" + name + "' content='" + content + "'>";
    }

    private static String data(String fields) {
        return "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\","
                + fields.replace('\'', '"') + "}</script>";
    }

    private static Metadata read(String page) {
        PageScan scan = PageScan.of(Jsoup.parse(page));
        Metadata.Builder found = new Metadata.Builder();
        HeadArea area = HeadArea.of(scan, "Ferry");
        new PageTimes(scan, JsonLd.of(scan.scripts(), ""), area, DayOrder.DAY_FIRST).collect(found);
        return found.build();
    }

}
