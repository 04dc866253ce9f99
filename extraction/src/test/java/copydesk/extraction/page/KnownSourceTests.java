package copydesk.extraction.page;

import java.time.ZoneId;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.body.Body;
import copydesk.extraction.body.Tuning;
import copydesk.extraction.date.DateHint;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KnownSourceTests {

    private static final String URL = "https://www.quayside.example/crane";

    private static final Document PAGE = Jsoup.parse("""
            <div class=who>Mara  Lind</div><div class=who>Tom Ek</div>
            <time datetime=2026-03-03>Tuesday</time><p class=day>4 March 2026</p>
            <div class=story><p>The harbour gets a crane.</p><p class=pitch>Buy a poster.</p></div>""", URL);

    private static final Metadata SAID = new Metadata.Builder().language("en")
        .siteName("Quayside Post")
        .author("Desk")
        .address(URL)
        .guid("17")
        .published("2026-03-01", "meta:date")
        .updated("2026-03-02", "meta:modified")
        .summaryOnly(true)
        .zone(ZoneId.of("UTC"))
        .build();

    @Test
    void findsWhereTheBodyIsAndIsNot() {
        Tuning tuning = known("div.story", ".pitch", "", "", "", "").tuning();

        assertThat(tuning.include()).extracting(Element::className).containsExactly("story");
        assertThat(tuning.exclude()).extracting(Element::text).containsExactly("Buy a poster.");
    }

    @Test
    void saysNothingAboutOtherHosts() {
        FetchFacts other = facts("https://harbour.example/crane");
        KnownSource source = KnownSource.of(List.of(rules("div.story", "", ".who", "", "", "de")), PAGE, other);

        assertThat(source.tuning()).isSameAs(Tuning.NONE);
        assertThat(source.metadata(SAID)).isSameAs(SAID);
        assertThat(source.doubts(body(0))).isEmpty();
        assertThat(source.founded(body(1))).isEqualTo(new FieldSource("body", "scorer", 0.87));
    }

    @Test
    void takesTheAddressOfThePageWhereThatOfTheFetchIsUnknown() {
        KnownSource source = KnownSource.of(List.of(rules("", "", "", "", "", "de")), PAGE, facts(null));

        assertThat(source.metadata(SAID).language()).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            div.story | ``     | 1    | source-rules | false
            div.story | ``     | 0.5  | source-rules | false
            div.story | ``     | 0.49 | scorer       | true
            ``        | .pitch | 1    | source-rules | false
            ``        | .pitch | 0.3  | scorer       | true
            ``        | .gone  | 1    | source-rules | false
            div.gone  | .pitch | 1    | scorer       | true
            ``        | ``     | 0.3  | scorer       | false
            """)
    void doubtsRulesThatNoLongerFit(String include, String exclude, double agreement, String founded, boolean doubted) {
        KnownSource source = known(include, exclude, "", "", "", "");

        assertThat(source.founded(body(agreement))).isEqualTo(new FieldSource("body", founded, 0.87));
        assertThat(source.doubts(body(agreement))).extracting(QualityIssue::code)
            .isEqualTo(doubted ? List.of(IssueCode.SOURCE_RULES_DRIFTED) : List.of());
    }

    @Test
    void believesAuthorsLanguageAndZoneThatAreKnown() {
        Metadata metadata = known("", "", ".who", "", "Europe/Kyiv", "en-IE").metadata(SAID);

        assertThat(metadata)
            .isEqualTo(new Metadata("en-IE", "Quayside Post", List.of("Mara Lind", "Tom Ek"), List.of(URL), "17",
                    SAID.published(), SAID.updated(), true, SAID.particulars(), ZoneId.of("Europe/Kyiv")));
    }

    @Test
    void keepsWhatThePageSaysWhereNothingElseIsKnown() {
        Metadata metadata = known("", "", ".gone", ".gone", "", "").metadata(SAID);

        assertThat(metadata.language()).isEqualTo("en");
        assertThat(metadata.authors()).containsExactly("Desk");
        assertThat(metadata.published()).containsExactly(new DateHint("2026-03-01", "meta:date"));
    }

    @ParameterizedTest
    @CsvSource({ "time, 2026-03-03", ".day, 4 March 2026", "'.day, time', 2026-03-03" })
    void putsTheKnownDateBeforeAllOthers(String selector, String date) {
        assertThat(known("", "", "", selector, "", "").metadata(SAID).published())
            .containsExactly(new DateHint(date, "source-rules"), new DateHint("2026-03-01", "meta:date"));
    }

    private static KnownSource known(String include, String exclude, String author, String date, String zone,
            String language) {
        return KnownSource.of(List.of(rules(include, exclude, author, date, zone, language)), PAGE, facts(URL));
    }

    private static SourceRules rules(String include, String exclude, String author, String date, String zone,
            String language) {
        return new SourceRules("quayside.example", include, exclude, author, date, zone, language);
    }

    private static FetchFacts facts(String url) {
        return new FetchFacts("quayside", "x", "crane", url, "text/html", 200, "0");
    }

    private static Body body(double agreement) {
        return new Body(PAGE.body(), List.of(), 0.87, agreement);
    }

}
