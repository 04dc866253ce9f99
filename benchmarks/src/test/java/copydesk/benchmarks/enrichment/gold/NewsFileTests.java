package copydesk.benchmarks.enrichment.gold;

import java.util.List;
import java.util.Optional;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NewsFileTests {

    private static final String FILE = """
            genre: wire
            subjects: 03000000 04000000
            url: https://herald.example/quay
            L ri Rijeka | Q1647
            P ah Ana Horvat | harbour master | Dr
            E sk Storm Kilian

            # Quay closed in [Rijeka|ri]

            @standfirst After [Kilian|sk]

            @byline By Petra Jones

            {“It is shut,”|ah|said} said [Ana Horvat|ah].
            {“So is [Rijeka|ri*].”|ah||+}

            ## Next

            - [March|-] is {“late”|~a pilot|called|~}

            > {Nothing moves.|?|}

            @caption [Horvat|ah] at the quay

            @related [Older](# lost) [Write](mailto:desk@herald.example mailto)
            """;

    private final GoldArticle article = NewsFile.read("001-quay", FILE);

    @Test
    void readsTheHeader() {
        assertThat(this.article.id()).isEqualTo("001-quay");
        assertThat(this.article.genre()).isEqualTo("wire");
        assertThat(this.article.address()).isEqualTo("https://herald.example/quay");
        assertThat(this.article.subjects()).containsExactly("03000000", "04000000");
        assertThat(this.article.entities()).containsExactly(
                new GoldEntity("ri", EntityKind.PLACE, "Rijeka", List.of(), Optional.of("Q1647")),
                new GoldEntity("ah", EntityKind.PERSON, "Ana Horvat", List.of("harbour master", "Dr"),
                        Optional.empty()),
                new GoldEntity("sk", EntityKind.EVENT, "Storm Kilian", List.of(), Optional.empty()));
    }

    @Test
    void knowsItsEntitiesById() {
        assertThat(this.article.entity("ah").name()).isEqualTo("Ana Horvat");
        assertThatIllegalArgumentException().isThrownBy(() -> this.article.entity("za"))
            .withMessage("001-quay has no entity za");
    }

    @Test
    void readsTheBlocks() {
        assertThat(this.article.blocks()).containsExactly(block(BlockRole.HEADLINE, "Quay closed in Rijeka"),
                block(BlockRole.STANDFIRST, "After Kilian"), block(BlockRole.BYLINE, "By Petra Jones"),
                block(BlockRole.PARAGRAPH, "“It is shut,” said Ana Horvat. “So is Rijeka.”"),
                block(BlockRole.HEADING, "Next"), block(BlockRole.LIST_ITEM, "March is “late”"),
                block(BlockRole.QUOTE, "Nothing moves."), block(BlockRole.CAPTION, "Horvat at the quay"),
                block(BlockRole.RELATED, "Older Write"));
    }

    @Test
    void readsTheMentions() {
        assertThat(this.article.mentions()).containsExactly(new GoldMention("ri", 0, 15, 21, "Rijeka", false),
                new GoldMention("sk", 1, 6, 12, "Kilian", false), new GoldMention("ah", 3, 19, 29, "Ana Horvat", false),
                new GoldMention("ri", 3, 38, 44, "Rijeka", true), new GoldMention("ah", 7, 0, 6, "Horvat", false));
        assertThat(this.article.decoys()).containsExactly(new Decoy(5, 0, 5, "March"));
    }

    @Test
    void readsTheQuotes() {
        GoldSpeaker horvat = GoldSpeaker.named("ah");
        assertThat(this.article.quotes()).containsExactly(
                new GoldQuote(3, 0, 13, "“It is shut,”", horvat, "said", false, false),
                new GoldQuote(3, 31, 46, "“So is Rijeka.”", horvat, "", false, true),
                new GoldQuote(5, 9, 15, "“late”", GoldSpeaker.described("a pilot"), "called", true, false),
                new GoldQuote(6, 0, 14, "Nothing moves.", GoldSpeaker.UNKNOWN, "", false, false));
    }

    @Test
    void readsTheLinks() {
        assertThat(this.article.links()).containsExactly(new GoldLink(8, 0, 5, "Older", "#", LinkClass.LOST),
                new GoldLink(8, 6, 11, "Write", "mailto:desk@herald.example", LinkClass.MAILTO));
    }

    @Test
    void asksATaggerForHeadlineStandfirstAndBodyOnly() {
        GoldText text = this.article.text();

        assertThat(text.names()).containsExactly(new NamedSpan(0, 15, 21, EntityKind.PLACE),
                new NamedSpan(1, 6, 12, EntityKind.EVENT), new NamedSpan(3, 19, 29, EntityKind.PERSON),
                new NamedSpan(3, 38, 44, EntityKind.PLACE));
        assertThat(text.names()).extracting(text::at).containsExactly("Rijeka", "Kilian", "Ana Horvat", "Rijeka");
        assertThat(text.genre()).isEqualTo("wire");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "[Zadar|za]; the header has no entity za", "{“Yes”|za|said}; the header has no entity za",
                    "{“Yes”|ah|said|x}; flags of a quote are ~ and +, not [x]",
                    "[more](# gone); no class of links: gone", "@lead It opened; no role of a block: lead" })
    void saysWhatIsWrongInTheText(String body, String message) {
        String source = "genre: wire\nP ah Ana Horvat\n\n" + body;

        assertThatIllegalArgumentException().isThrownBy(() -> NewsFile.read("7", source)).withMessage("7: " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "P ah Ana; the header lacks genre", "X ah Ana; no line of a header: X ah Ana" })
    void saysWhatIsWrongInTheHeader(String header, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsFile.read("7", header + "\n\n# Quay"))
            .withMessage("7: " + message);
    }

    @Test
    void refusesTwoEntitiesOfOneId() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsFile.read("7", "P a Ana\nP a Eva\n\n# Quay"))
            .withMessage("7: the header has two entities a");
    }

    @Test
    void refusesAFileWithoutText() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsFile.read("7", "genre: wire\n"))
            .withMessage("7: there is no text below the header");
    }

    private static Block block(BlockRole role, String text) {
        return new Block(role, text, List.of());
    }

}
