package copydesk.publish.ninjs;

import java.time.Instant;
import java.util.List;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Precision;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.SourceTime;
import copydesk.contract.news.AltId;
import copydesk.contract.news.Body;
import copydesk.contract.news.Concept;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.NewsSource;
import copydesk.contract.news.NewsSubject;
import copydesk.contract.news.Text;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.clean.LinkTargets;
import copydesk.publish.clean.PlainBody;
import copydesk.publish.edit.Edited;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ItemWriterTests {

    // of the letter a
    private static final String DIGEST = "sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    @Test
    void statesEditionProfileAndHeadline() {
        NewsItem item = write(new ArticleDraft().headline("Ferry strike ends").paragraph("a"));

        assertThat(item.uri()).isEqualTo(ArticleDraft.URI);
        assertThat(item.profile()).isEqualTo("copydesk-article-1");
        assertThat(item.pubStatus()).isEqualTo("usable");
        assertThat(item.version()).isEqualTo("3");
        assertThat(item.firstCreated()).isEqualTo("2026-03-02T09:30:00Z");
        assertThat(item.versionCreated()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(item.title()).isEqualTo("Ferry strike ends");
        assertThat(item.headlines()).containsExactly(Text.plain("main", "Ferry strike ends"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-",
            value = { "en, -, en", "de, en, de", "und, en_GB, en-GB", "und, -, und", "und, und, und",
                    "und, English!, und", "'', fr, fr", "e, fr, fr", "zh_Hant_TW, -, zh-Hant-TW", "abcdefghi, -, und" })
    void takesTheLanguageFoundElseTheOneDeclared(String found, @Nullable String declared, String language) {
        assertThat(write(new ArticleDraft().paragraph("a").language(found, declared)).language()).isEqualTo(language);
    }

    @Test
    void listsTopicsInTheirOrderWithPercentages() {
        NewsItem item = write(new ArticleDraft().paragraph("a")
            .subject("15000000", "sport", 0.87)
            .subject("17000000", "weather", 0.5));

        assertThat(item.subjects()).containsExactly(
                new NewsSubject("sport", "about", "http://cv.iptc.org/newscodes/mediatopic/15000000", "copydesk", 87),
                new NewsSubject("weather", "about", "http://cv.iptc.org/newscodes/mediatopic/17000000", "copydesk",
                        50));
        assertThat(write(new ArticleDraft().paragraph("a")).subjects()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "SUMMARY_ONLY, partial", "NO_DATE, full", "LINKS_WITHOUT_TARGET, full" })
    void isPartialIfTheSourceGivesASummary(IssueCode code, String representation) {
        assertThat(
                write(new ArticleDraft().paragraph("a").issue(QualityIssue.ofArticle(code, "x"))).representationType())
            .isEqualTo(representation);
    }

    @Test
    void joinsTheNamesOfAuthors() {
        assertThat(write(new ArticleDraft().paragraph("a").by("Mara Lind", " ", "Tom Ek")).by())
            .isEqualTo("Mara Lind, Tom Ek");
        assertThat(write(new ArticleDraft().paragraph("a")).by()).isNull();
    }

    @Test
    void givesTheRightsToTheFirstPublisher() {
        NewsItem item = write(new ArticleDraft().paragraph("a")
            .source("AFP", "contributor", "javascript:x()")
            .source("Example Post", "publisher", "https://example.org/")
            .source("Other Post", "publisher", null));

        assertThat(item.copyrightHolder()).isEqualTo("Example Post");
        assertThat(item.infoSources()).containsExactly(new NewsSource("AFP", "contributor", null),
                new NewsSource("Example Post", "publisher", "https://example.org/"),
                new NewsSource("Other Post", "publisher", null));
        assertThat(write(new ArticleDraft().paragraph("a").source("AFP", "contributor", null)).copyrightHolder())
            .isNull();
    }

    @Test
    void namesTheAgencyOfTheDatelineAmongTheSources() {
        ArticleDraft draft = new ArticleDraft().paragraph("OSLO (AP) \u2014 It rains.").located("OSLO", null, "AP");

        assertThat(write(draft).infoSources()).containsExactly(new NewsSource("AP", "contributor", null));
        assertThat(write(draft.source("ap", "contributor", null)).infoSources())
            .containsExactly(new NewsSource("ap", "contributor", null));
    }

    @Test
    void countsLostHyperlinksOnly() {
        ArticleDraft draft = new ArticleDraft().paragraph("a b c d")
            .link(LinkKind.INLINE, "a", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "b", LinkStatus.RESOLVED, "https://example.org/")
            .link(LinkKind.INLINE, "c", LinkStatus.UNSAFE, "javascript:x()");
        assertThat(write(draft).edNote()).isEqualTo("1 hyperlink had no target in the source.");

        draft.link(LinkKind.INLINE, "d", LinkStatus.LOST, null);

        assertThat(write(draft).edNote()).isEqualTo("2 hyperlinks had no target in the source.");
    }

    @Test
    void summarisesByTheFirstStandfirstWithWordsElseTheFirstParagraph() {
        ArticleDraft draft = new ArticleDraft().block(BlockRole.STANDFIRST, " ").paragraph("One.").paragraph("Two.");
        assertThat(write(draft).descriptions()).containsExactly(Text.plain("summary", "One."));

        draft.block(BlockRole.STANDFIRST, "In short.").block(BlockRole.STANDFIRST, "Once more.");

        assertThat(write(draft).descriptions()).containsExactly(Text.plain("summary", "In short."));
        assertThat(write(new ArticleDraft().block(BlockRole.QUOTE, "Yes.")).descriptions()).isEmpty();
    }

    @Test
    void writesTheBodyTwiceAndCountsCodePointsAndWords() {
        ArticleDraft draft = new ArticleDraft().block(BlockRole.BYLINE, "By Mara Lind")
            .paragraph("The \ud83c\udf09 is open.")
            .block(BlockRole.QUOTE, "A < B");

        assertThat(write(draft).bodies()).containsExactly(
                new Body("main", "text/plain", 21, 7, "The \ud83c\udf09 is open.\n\nA < B"),
                new Body("richtext", "application/xhtml+xml", 21, 7,
                        "<p>The \ud83c\udf09 is open.</p>\n<blockquote><p>A &lt; B</p></blockquote>"));
    }

    @Test
    void isKnownByAddressGuidAndDigest() {
        assertThat(write(new ArticleDraft().paragraph("a")).altIds())
            .containsExactly(new AltId("contentDigest", DIGEST));
        assertThat(write(new ArticleDraft().paragraph("a").guid("17").canonicalUrl("https://example.org/a")).altIds())
            .isEqualTo(List.of(new AltId("canonicalUrl", "https://example.org/a"), new AltId("guid", "17"),
                    new AltId("contentDigest", DIGEST)));
    }

    @Test
    void listsEntitiesByKind() {
        NewsItem item = write(new ArticleDraft().paragraph("a")
            .entity("event:fair", EntityKind.EVENT, "Fair", Relation.MENTIONS, "urn:x")
            .entity("org:firm", EntityKind.ORGANISATION, "Firm", Relation.ABOUT, "https://example.org/firm"));

        assertThat(item.events()).containsExactly(new Concept("Fair", "mentions", null, "event:fair"));
        assertThat(item.organisations())
            .containsExactly(new Concept("Firm", "about", "https://example.org/firm", "org:firm"));
        assertThat(item.people()).isEmpty();
        assertThat(item.places()).isEmpty();
    }

    @Test
    void statesWhenTheSourcePublishedIfItSays() {
        assertThat(write(new ArticleDraft().paragraph("a")).contentCreated()).isNull();
        assertThat(write(new ArticleDraft().paragraph("a")
            .published(new SourceTime("2026-03-02", Precision.DAY, List.of("text")))).contentCreated())
            .isEqualTo("2026-03-02T00:00:00Z");
    }

    private static NewsItem write(ArticleDraft draft) {
        EnrichedArticle enriched = draft.build();
        Edition edition = new Edition(3, Instant.parse("2026-03-02T09:30:00Z"), Instant.parse("2026-03-03T10:00:00Z"));
        LinkTargets targets = LinkTargets.of(enriched.annotations().linkStates());
        return new ItemWriter(Edited.untouched(enriched), edition, PlainBody.of(enriched.article().blocks()), targets,
                new Associations(enriched.article(), targets, List.of()))
            .write();
    }

}
