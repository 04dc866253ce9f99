package copydesk.ingest.intake;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Digest;
import copydesk.contract.Identity;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Precision;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.Related;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.article.ExtractedArticle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The seed article, field by field. */
class SeedArticleTests {

    private static final String FILE = "000_47b894c12d2afae6";

    @Test
    void findsHeadlineAndBody() {
        Article article = seed().article();

        List<Block> body = article.blocks().stream().filter((block) -> block.role().isBody()).toList();

        assertThat(article.headline())
            .isEqualTo("Ukrainian Delegation En Route to Istanbul for First Direct Peace Talks With Russia Since 2022");
        assertThat(body).hasSize(24).allMatch((block) -> block.role() == BlockRole.PARAGRAPH);
        String text = String.join("\n\n", body.stream().map(Block::text).toList());
        assertThat(text.codePointCount(0, text.length())).isEqualTo(5_990);
        assertThat(text.split("\\s+")).hasSize(961);
        assertThat(text).doesNotContain("[", "](", "**", "AFP", "Related article");
        assertThat(article.by()).isEmpty();
    }

    @Test
    void keepsEveryHyperlinkInItsPlace() {
        Article article = seed().article();

        assertThat(article.links()).hasSize(13).allMatch((link) -> link.href() == null);
        assertThat(article.links()).filteredOn((link) -> link.kind() == LinkKind.INLINE)
            .extracting(Link::text)
            .containsExactly("tapping", "arrived", "dismissed", "showing", "told", "said", "met", "gathered", "said",
                    "told", "called");
        assertThat(article.links()).allSatisfy((link) -> assertThat(words(article, link)).isEqualTo(link.text()));
        assertThat(article.links()).extracting(Link::id).startsWith("l1", "l2").endsWith("l13");
    }

    @Test
    void offersRelatedArticlesApartFromTheBody() {
        assertThat(seed().article().related()).containsExactly(
                new Related("related-1",
                        "Behind the Diplomatic Curtain: Why Putin Refused to Meet Zelensky in Istanbul", null, "l7"),
                new Related("related-2",
                        "Putin Won't Attend Istanbul Talks, Taps Kremlin Aide Medinsky to Lead Delegation", null,
                        "l11"));
    }

    @Test
    void partsCaptionPhotographerAndAgency() {
        assertThat(seed().article().pictures()).containsExactly(new Picture("photo-1", null,
                "Journalists in Istanbul waiting for the Russia-Ukraine peace talks to begin.", "Alexander Ryumin",
                "TASS", null));
    }

    @Test
    void namesPublisherAndContributors() {
        assertThat(seed().article().infoSources()).containsExactly(
                new InfoSource("The Moscow Times", "publisher", "https://www.themoscowtimes.com/"),
                new InfoSource("AFP", "contributor", null), new InfoSource("Reuters", "contributor", null));
    }

    @Test
    void givesTheDayAndNoMore() {
        Article article = seed().article();

        assertThat(article.published()).isEqualTo(new SourceTime("2025-05-15", Precision.DAY, List.of("text", "url")));
        assertThat(article.updated()).isNull();
    }

    @Test
    void isKnownByItsCanonicalUrl() {
        ExtractedArticle seed = seed();

        String path = "themoscowtimes.com/2025/05/15/ukrainian-delegation-en-route-to-istanbul-for-first-direct"
                + "-peace-talks-with-russia-since-2022-a89087";
        String url = "https://" + path;
        assertThat(seed.identity()).isEqualTo(url);
        assertThat(seed.aliases()).isEmpty();
        assertThat(seed.article().canonicalUrl()).isEqualTo("https://www." + path);
        assertThat(seed.article().uri()).isEqualTo(Identity.articleUri(url));
        assertThat(seed.article().revision()).isZero();
    }

    @Test
    void doubtsOnlyTheLinks() {
        assertThat(seed().article().issues()).containsExactly(
                QualityIssue.ofArticle(IssueCode.LINKS_WITHOUT_TARGET, "13 hyperlinks have no target in the source."));
    }

    @Test
    void givesEachBlockItsRole() {
        List<BlockRole> roles = seed().article()
            .blocks()
            .stream()
            .map(Block::role)
            .filter((role) -> role != BlockRole.PARAGRAPH)
            .toList();

        assertThat(roles).containsExactly(BlockRole.HEADLINE, BlockRole.DATE, BlockRole.CAPTION, BlockRole.CREDIT,
                BlockRole.RELATED, BlockRole.RELATED, BlockRole.AGENCY_CREDIT, BlockRole.OTHER, BlockRole.OTHER);
    }

    private static String words(Article article, Link link) {
        String text = article.blocks().get(link.block()).text();
        return new String(text.codePoints().toArray(), link.start(), link.end() - link.start());
    }

    private static ExtractedArticle seed() {
        byte[] bytes = SharedData.read("seed/" + FILE + ".txt");
        FetchFacts facts = new FetchFacts("files", "files:seed/" + FILE + ".txt", FILE, null, "text/plain", null,
                Digest.text(bytes));
        Reading reading = new Intake(IntakeSettings.defaults()).read(bytes, facts, Instant.EPOCH);
        return ((Reading.One) reading).article();
    }

}
