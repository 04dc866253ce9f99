package copydesk.extraction.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.contract.article.InfoSource;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Picture;
import copydesk.contract.article.Precision;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.Related;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractorTests {

    private static final RawBlock TITLE = new RawBlock(RawKind.TITLE, RichText.plain("Ferry Strike Ends"));

    private static final RawBlock BODY = new RawBlock(RawKind.PARAGRAPH, RichText.plain("The boats sail again."));

    @Test
    void givesRolesFromTopToBottom() {
        Article article = article(TITLE, line("By Jane Doe"), line("May 15, 2025"), line("Advertisement"), BODY,
                new RawBlock(RawKind.HEADING, RichText.plain("Prices")), line("By Jane Doe"),
                line("Read more: Boats for sale"), line("AFP contributed reporting."));

        assertThat(article.blocks()).extracting(Block::role)
            .containsExactly(BlockRole.HEADLINE, BlockRole.BYLINE, BlockRole.DATE, BlockRole.PROMOTION,
                    BlockRole.PARAGRAPH, BlockRole.HEADING, BlockRole.PARAGRAPH, BlockRole.RELATED,
                    BlockRole.AGENCY_CREDIT);
        assertThat(article.by()).containsExactly("Jane Doe");
        assertThat(article.related()).containsExactly(new Related("related-1", "Boats for sale", null, null));
        assertThat(article.infoSources()).containsExactly(new InfoSource("AFP", "contributor", null));
    }

    @Test
    void takesTheLinksBelowARelatedLabel() {
        Article article = article(TITLE, BODY, new RawBlock(RawKind.HEADING, RichText.plain("Related articles")),
                linked("Boats for sale", "https://news.example/sale"), linked("A new pier", null), line("More of it."));

        assertThat(article.related()).containsExactly(
                new Related("related-1", "Boats for sale", "https://news.example/sale", "l1"),
                new Related("related-2", "A new pier", null, "l2"));
        assertThat(article.links()).containsExactly(
                new Link("l1", LinkKind.RELATED, 3, 0, 14, "Boats for sale", "https://news.example/sale"),
                new Link("l2", LinkKind.RELATED, 4, 0, 10, "A new pier", null));
        assertThat(article.blocks().get(5).role()).isEqualTo(BlockRole.PARAGRAPH);
    }

    @Test
    void joinsAPictureWithTheCaptionBelowIt() {
        RawPicture lost = new RawPicture("https://news.example/bay.jpg", "The bay", null);
        Article article = article(TITLE, new RawBlock(RawKind.FIGURE, RichText.EMPTY, lost),
                line("Boats in the bay. (AP Photo/Jane Doe)"), BODY);

        assertThat(article.pictures()).containsExactly(new Picture("photo-1", "https://news.example/bay.jpg",
                "Boats in the bay.", "Jane Doe", "AP", "The bay"));
        assertThat(article.blocks()).extracting(Block::role)
            .containsExactly(BlockRole.HEADLINE, BlockRole.CAPTION, BlockRole.CREDIT, BlockRole.PARAGRAPH);
    }

    @Test
    void believesTheMarkupOfAFigureCredit() {
        RawPicture picture = new RawPicture(null, null, RichText.plain("Jane Doe / Harbour Post"));
        Article article = article(TITLE, new RawBlock(RawKind.FIGURE, RichText.plain("Boats."), picture), BODY);

        assertThat(article.pictures())
            .containsExactly(new Picture("photo-1", null, "Boats.", "Jane Doe", "Harbour Post", null));
    }

    @Test
    void isKnownByItsCanonicalAddressAndAllOthers() {
        Metadata metadata = new Metadata.Builder().address("https://www.news.example/ferry?utm_source=x")
            .address("https://amp.news.example/ferry")
            .guid("4711")
            .build();

        ExtractedArticle article = extract(metadata, TITLE, BODY).orElseThrow();

        assertThat(article.identity()).isEqualTo("https://news.example/ferry");
        assertThat(article.aliases()).containsExactly("https://amp.news.example/ferry", "desk:4711");
        assertThat(article.article().infoSources())
            .containsExactly(new InfoSource("news.example", "publisher", "https://www.news.example/"));
    }

    @Test
    void fallsBackToGuidAndThenToTheFile() {
        assertThat(extract(new Metadata.Builder().guid("urn:x:1").build(), TITLE, BODY).orElseThrow().identity())
            .isEqualTo("urn:x:1");
        assertThat(extract(Metadata.none(), TITLE, BODY).orElseThrow().identity()).isEqualTo("desk:ferry.txt");
    }

    @Test
    void neverTakesAHomePageForAnArticle() {
        Metadata metadata = new Metadata.Builder().address("https://news.example/").build();

        ExtractedArticle article = extract(metadata, TITLE, BODY).orElseThrow();

        assertThat(article.identity()).isEqualTo("desk:ferry.txt");
        assertThat(article.article().canonicalUrl()).isNull();
    }

    @Test
    void takesTheAddressInTheTextFirst() {
        Article article = article(TITLE, BODY, line("Original url:"), line("https://news.example/2025/05/15/ferry"));

        assertThat(article.canonicalUrl()).isEqualTo("https://news.example/2025/05/15/ferry");
        assertThat(article.published()).isEqualTo(new SourceTime("2025-05-15", Precision.DAY, List.of("url")));
        assertThat(article.blocks()).extracting(Block::role)
            .containsExactly(BlockRole.HEADLINE, BlockRole.PARAGRAPH, BlockRole.OTHER, BlockRole.OTHER);
    }

    @Test
    void tellsTheDayOfPublicationFromTheDayOfChange() {
        Article article = article(TITLE, line("May 15, 2025 | Updated May 16, 2025"), BODY);

        assertThat(article.published()).isEqualTo(new SourceTime("2025-05-15", Precision.DAY, List.of("text")));
        assertThat(article.updated()).isEqualTo(new SourceTime("2025-05-16", Precision.DAY, List.of("text")));
    }

    @Test
    void doubtsWhatIsDoubtful() {
        Metadata metadata = new Metadata.Builder().address("https://news.example/2025/05/18/ferry")
            .published("2025-05-15", "meta:date")
            .summaryOnly(true)
            .build();

        Article article = extract(metadata, TITLE, BODY, linked("A lost link", null)).orElseThrow().article();

        assertThat(article.issues()).containsExactly(
                QualityIssue.ofArticle(IssueCode.LINKS_WITHOUT_TARGET, "1 hyperlink has no target in the source."),
                QualityIssue.ofArticle(IssueCode.DATE_CONFLICT,
                        "The meta:date says 2025-05-15, the url says 2025-05-18."),
                QualityIssue.ofArticle(IssueCode.SUMMARY_ONLY, "The source gives a summary, not the full text."));
    }

    @Test
    void saysWhenThereIsNoDate() {
        assertThat(article(TITLE, BODY).issues())
            .containsExactly(QualityIssue.ofArticle(IssueCode.NO_DATE, "The source gives no date."));
    }

    @Test
    void leavesOutAnAuthorThatIsTheSite() {
        Metadata metadata = new Metadata.Builder().siteName("Harbour Post")
            .author("Harbour Post")
            .author("Jane Doe, AFP")
            .build();

        Article article = extract(metadata, TITLE, BODY).orElseThrow().article();

        assertThat(article.by()).containsExactly("Jane Doe");
        assertThat(article.infoSources()).containsExactly(new InfoSource("Harbour Post", "publisher", null),
                new InfoSource("AFP", "contributor", null));
    }

    @Test
    void normalisesTheLanguage() {
        assertThat(extract(new Metadata.Builder().language("en_GB").build(), TITLE, BODY).orElseThrow()
            .article()
            .language()).isEqualTo("en-GB");
        assertThat(
                extract(new Metadata.Builder().language("?!").build(), TITLE, BODY).orElseThrow().article().language())
            .isNull();
    }

    @Test
    void refusesWhatHasNoHeadlineOrNoBody() {
        assertThat(extract(Metadata.none(), BODY)).isEmpty();
        assertThat(extract(Metadata.none(), TITLE)).isEmpty();
        assertThat(extract(Metadata.none(), TITLE, line("* * *"))).isEmpty();
    }

    private static Article article(RawBlock... blocks) {
        return extract(Metadata.none(), blocks).orElseThrow().article();
    }

    private static Optional<ExtractedArticle> extract(Metadata metadata, RawBlock... blocks) {
        FetchFacts facts = new FetchFacts("desk", "desk:ferry.txt", "ferry", null, null, null, "sha256:0");
        return new Extractor().extract(RawDocument.of(facts, Form.TEXT_EXPORT, Arrays.asList(blocks), metadata));
    }

    private static RawBlock line(String words) {
        return new RawBlock(RawKind.PARAGRAPH, RichText.plain(words));
    }

    private static RawBlock linked(String words, String href) {
        return new RawBlock(RawKind.LIST_ITEM,
                new RichTextBuilder().append(words).anchor(href, 0, words.length()).build());
    }

}
