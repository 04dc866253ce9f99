package copydesk.knowledge.newsroom;

import java.util.List;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnownEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewsroomTableTests {

    @Test
    void readsARow() throws BadLineException {
        assertThat(row(NewsroomTable.HEADER, "Kalmar Watch,Organisation,Q42,90,\"harbour, guard\",SE|DK,port|sea"))
            .isEqualTo(new KnownEntity("http://www.wikidata.org/entity/Q42", "Kalmar Watch", Kind.ORGANISATION,
                    "harbour, guard", 90, List.of("SE", "DK"), List.of("port", "sea"), List.of(), List.of()));
    }

    @Test
    void columnsMayStandInAnyOrderAndBeFew() throws BadLineException {
        assertThat(row("\ufeffType,Alias", "person,Ann Öberg"))
            .isEqualTo(new KnownEntity("urn:copydesk:newsroom:person:ann-oberg", "Ann Öberg", Kind.PERSON, "", 50,
                    List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void quotedFieldHoldsCommasAndMarks() throws BadLineException {
        assertThat(row("alias,type", "\"Ann \"\"Nan\"\" Öberg, Jr.\",person").label())
            .isEqualTo("Ann \"Nan\" Öberg, Jr.");
    }

    @Test
    void commentsAndEmptyLinesSayNothing() throws BadLineException {
        NewsroomTable table = new NewsroomTable();

        assertThat(table.read("# our own")).isEmpty();
        assertThat(table.read("  ")).isEmpty();
        assertThat(table.read("alias,type")).isEmpty();
        assertThat(table.read("Ann,person")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~',
            value = { "Ann,man|The type is \"man\"; write person, organisation, place, event, object or other.",
                    "...,person|The alias \"...\" has no letter or digit, or is too long.",
                    "Ann,person,,101|The priority is \"101\"; write a whole number from 1 to 100.",
                    "Ann,person,,0|The priority is \"0\"; write a whole number from 1 to 100.",
                    "Ann,person,,high|The priority is \"high\"; write a whole number from 1 to 100.",
                    "\"Ann,person|A quotation mark is not closed; write \"\" for a mark inside a field.",
                    "\"Ann\"a,person|Text follows a closed quotation mark; a comma belongs there." })
    void saysWhatIsWrongWithARow(String line, String why) {
        assertThatThrownBy(() -> row("alias,type,id,priority", line)).isInstanceOf(BadLineException.class)
            .hasMessage(why);
    }

    @Test
    void saysWhatAHeaderIs() {
        assertThatThrownBy(() -> new NewsroomTable().read("name,type")).hasMessageStartingWith(
                "No column is called \"name\". The first line must be a header such as alias,type,id");
        assertThatThrownBy(() -> new NewsroomTable().read("alias,id"))
            .hasMessageStartingWith("The header lacks alias or type.");
    }

    @Test
    void columnNamedTwiceIsRefused() {
        assertThatThrownBy(() -> new NewsroomTable().read("alias,alias,type")).isInstanceOf(BadLineException.class)
            .hasMessage("The column \"alias\" stands twice in the header; take one of them out, with its fields.");
    }

    @Test
    void listHasNoEmptyItems() throws BadLineException {
        assertThat(row("alias,type,country,context", "Ann,person,| SE | |DK|, harbour |guard "))
            .returns(List.of("SE", "DK"), KnownEntity::countries)
            .returns(List.of("harbour", "guard"), KnownEntity::context);
    }

    private static KnownEntity row(String header, String line) throws BadLineException {
        NewsroomTable table = new NewsroomTable();
        table.read(header);
        return table.read(line).orElseThrow().entity();
    }

}
