package copydesk.benchmarks.enrichment.gold;

import java.util.List;
import java.util.Optional;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NewsHeaderTests {

    @ParameterizedTest
    @CsvSource({ "P,PERSON", "O,ORGANISATION", "L,PLACE", "E,EVENT" })
    void aLetterTellsTheKind(String letter, EntityKind kind) {
        NewsHeader header = NewsHeader.parse(letter + " ah Ana Horvat");

        assertThat(header.entities()).containsOnlyKeys("ah")
            .containsEntry("ah", new GoldEntity("ah", kind, "Ana Horvat", List.of(), Optional.empty()));
    }

    @Test
    void barsPartTheRolesAndTheNumberOfTheKnowledgeBase() {
        NewsHeader header = NewsHeader.parse("P ah Ana Horvat | mayor | Q42 | Q0 | Dr");

        assertThat(header.entities().get("ah")).isEqualTo(new GoldEntity("ah", EntityKind.PERSON, "Ana Horvat",
                List.of("mayor", "Q0", "Dr"), Optional.of("Q42")));
    }

    @Test
    void keepsFieldsAndEntitiesInTheirOrder() {
        NewsHeader header = NewsHeader.parse("genre: wire\nP zz Z\nurl: https://a.example/: b\nP aa A");

        assertThat(header.field("genre")).isEqualTo("wire");
        assertThat(header.field("url")).isEqualTo("https://a.example/: b");
        assertThat(header.entities().keySet()).containsExactly("zz", "aa");
        assertThat(header.known("zz")).isEqualTo("zz");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "X ah Ana", "P ah", "genre:wire", "author: Ana", "P  Ana" })
    void refusesWhatIsNoLineOfAHeader(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsHeader.parse("genre: wire\n" + line + "\nP a A"))
            .withMessage("no line of a header: " + line);
    }

    @Test
    void refusesTwoEntitiesOfOneId() {
        assertThatIllegalArgumentException().isThrownBy(() -> NewsHeader.parse("P ah Ana\nL ah Aha"))
            .withMessage("the header has two entities ah");
    }

    @Test
    void saysWhatItLacks() {
        NewsHeader header = NewsHeader.parse("");

        assertThatIllegalArgumentException().isThrownBy(() -> header.field("genre"))
            .withMessage("the header lacks genre");
        assertThatIllegalArgumentException().isThrownBy(() -> header.known("ah"))
            .withMessage("the header has no entity ah");
    }

}
