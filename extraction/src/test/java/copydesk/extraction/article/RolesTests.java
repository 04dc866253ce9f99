package copydesk.extraction.article;

import java.util.Arrays;
import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Picture;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RolesTests {

    private static final RawBlock BODY = line("The boats sail again on Friday.");

    @ParameterizedTest
    @CsvSource({ "TITLE, HEADLINE", "STANDFIRST, STANDFIRST", "BYLINE, BYLINE", "DATE, DATE", "TABLE, TABLE",
            "PULL_QUOTE, PULL_QUOTE", "EMBED, EMBED", "RELATED, RELATED", "PROMOTION, PROMOTION", "COMMENT, COMMENT",
            "OTHER, OTHER", "PARAGRAPH, PARAGRAPH", "HEADING, HEADING", "LIST_ITEM, LIST_ITEM", "QUOTE, QUOTE" })
    void followTheMarkup(RawKind kind, BlockRole role) {
        assertThat(roles(new RawBlock(kind, RichText.plain("The boats sail again on Friday.")))).containsExactly(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe                         | BYLINE
            May 15, 2025                        | DATE
            Advertisement                       | PROMOTION
            Sign up for our newsletter          | PROMOTION
            Read more: Boats for sale           | RELATED
            Related articles                    | RELATED
            AFP contributed reporting.          | AGENCY_CREDIT
            The boats sail again on Friday.     | PARAGRAPH
            """)
    void followTheWordsWhereTheMarkupSaysNothing(String words, BlockRole role) {
        assertThat(roles(line(words))).containsExactly(role);
    }

    @Test
    void knowOneHeadlineOnly() {
        assertThat(roles(block(RawKind.TITLE, "Ferry strike ends"), block(RawKind.TITLE, "What it cost")))
            .containsExactly(BlockRole.HEADLINE, BlockRole.HEADING);
    }

    @Test
    void takeNoLineOfTheBodyForAByline() {
        assertThat(roles(BODY, line("By Jane Doe"))).containsExactly(BlockRole.PARAGRAPH, BlockRole.PARAGRAPH);
        assertThat(roles(block(RawKind.HEADING, "Prices"), line("By Jane Doe"))).containsExactly(BlockRole.HEADING,
                BlockRole.BYLINE);
    }

    @Test
    void takeTheLinksRightBelowALabelForRelated() {
        RawBlock link = linked("Boats for sale", "https://news.example/sale");

        assertThat(roles(BODY, line("Related articles"), link, link, BODY, link)).containsExactly(BlockRole.PARAGRAPH,
                BlockRole.RELATED, BlockRole.RELATED, BlockRole.RELATED, BlockRole.PARAGRAPH, BlockRole.PARAGRAPH);
    }

    @Test
    void leaveOutBlocksWithoutWords() {
        assertThat(roles(new RawBlock(RawKind.PARAGRAPH, RichText.EMPTY), BODY)).containsExactly(BlockRole.PARAGRAPH);
    }

    @Test
    void readTheAddressThatTheTextNames() {
        Roles roles = new Roles();
        String url = "https://news.example/2025/ferry";

        List<RoledBlock> roled = roles.assign(List.of(BODY, line("Original url:"), linked(url, url)));

        assertThat(roles.address()).contains(url);
        assertThat(roled).extracting(RoledBlock::role)
            .containsExactly(BlockRole.PARAGRAPH, BlockRole.OTHER, BlockRole.OTHER);
        assertThat(roled.get(2).text()).isEqualTo(RichText.plain(url));
    }

    @Test
    void knowNoAddressWhereTheTextNamesNone() {
        Roles roles = new Roles();
        roles.assign(List.of(BODY));

        assertThat(roles.address()).isEmpty();
    }

    @Test
    void partAFigureIntoCaptionAndCredit() {
        RawPicture raw = new RawPicture("https://news.example/bay.jpg", "The bay", null);

        assertThat(assign(new RawBlock(RawKind.FIGURE, RichText.plain("Boats wait. (AP Photo/Jane Doe)"), raw)))
            .containsExactly(
                    new RoledBlock(BlockRole.CAPTION, RichText.plain("Boats wait."),
                            new Picture("", "https://news.example/bay.jpg", "Boats wait.", "Jane Doe", "AP",
                                    "The bay")),
                    new RoledBlock(BlockRole.CREDIT, RichText.plain("AP Photo/Jane Doe"), null));
    }

    @Test
    void giveThePictureToTheCreditWhereThereIsNoCaption() {
        RawPicture raw = new RawPicture("https://news.example/bay.jpg", null, RichText.plain("Foto: Jan Ruiz / AFP"));

        assertThat(assign(new RawBlock(RawKind.FIGURE, RichText.EMPTY, raw)))
            .containsExactly(new RoledBlock(BlockRole.CREDIT, RichText.plain("Foto: Jan Ruiz / AFP"),
                    new Picture("", "https://news.example/bay.jpg", null, "Jan Ruiz", "AFP", null)));
    }

    @Test
    void sayACreditOnceThatTheCaptionRepeats() {
        RawPicture raw = new RawPicture(null, null, RichText.plain("Foto: Jan Ruiz"));

        assertThat(assign(new RawBlock(RawKind.FIGURE, RichText.plain("Boats wait. Foto: Jan Ruiz"), raw)))
            .extracting(RoledBlock::role, (block) -> block.text().text())
            .containsExactly(tuple(BlockRole.CAPTION, "Boats wait."), tuple(BlockRole.CREDIT, "Foto: Jan Ruiz"));
    }

    @Test
    void keepAPictureOfWhichNothingIsSaid() {
        RawPicture raw = new RawPicture("https://news.example/bay.jpg", null, null);

        assertThat(assign(new RawBlock(RawKind.FIGURE, RichText.EMPTY, raw)))
            .containsExactly(new RoledBlock(BlockRole.CAPTION, RichText.EMPTY,
                    new Picture("", "https://news.example/bay.jpg", null, null, null, null)));
    }

    private static RawBlock line(String words) {
        return block(RawKind.PARAGRAPH, words);
    }

    private static RawBlock block(RawKind kind, String words) {
        return new RawBlock(kind, RichText.plain(words));
    }

    private static RawBlock linked(String words, String href) {
        return new RawBlock(RawKind.PARAGRAPH,
                new RichText(words, List.of(), List.of(new Anchor(0, words.length(), href))));
    }

    private static List<BlockRole> roles(RawBlock... blocks) {
        return assign(blocks).stream().map(RoledBlock::role).toList();
    }

    private static List<RoledBlock> assign(RawBlock... blocks) {
        return new Roles().assign(Arrays.asList(blocks));
    }

}
