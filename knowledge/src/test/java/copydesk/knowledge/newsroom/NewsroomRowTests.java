package copydesk.knowledge.newsroom;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnownEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewsroomRowTests {

    private final NewsroomTable table = new NewsroomTable();

    @ParameterizedTest
    @CsvSource({ "Q1,http://www.wikidata.org/entity/Q1", "' Q42 ',http://www.wikidata.org/entity/Q42",
            "Q99999999999999999999,http://www.wikidata.org/entity/Q99999999999999999999", "Q0,Q0", "Q042,Q042",
            "q42,q42", "Q,Q", "Q4 2,Q4 2", "Q٤,Q٤", "urn:example:1,urn:example:1" })
    void onlyAWikidataNumberBecomesAnAddress(String id, String uri) throws BadLineException {
        assertThat(row("Ann,person,\"" + id + "\"").uri()).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({ "Ann Öberg,person,person:ann-oberg", "The Hague,place,place:hague", "AT&T,other,other:at-and-t",
            "O’Brien’s,organisation,organisation:obrien", "القُدس,place,place:القدس", "東京,place,place:東京",
            "C++,other,other:c++", "G20,event,event:g20" })
    void rowWithoutAnIdIsNamedByItsKindAndAlias(String alias, String type, String id) throws BadLineException {
        KnownEntity entity = row(alias + "," + type);

        assertThat(entity.uri()).isEqualTo("urn:copydesk:newsroom:" + id);
        assertThat(entity.label()).isEqualTo(alias);
    }

    @ParameterizedTest
    @CsvSource({ "1,1", "001,1", "50,50", "099,99", "100,100", "'',50", "'  ',50" })
    void priorityIsAWholeNumber(String text, int priority) throws BadLineException {
        assertThat(row("Ann,person,," + text).popularity()).isEqualTo(priority);
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1", "+5", "1.5", "1e1", "000", "0001", "1000", "99999999999999999999", "٥", "5 0" })
    void otherPriorityIsRefused(String text) {
        assertRefused("Ann,person,," + text, "The priority is \"" + text + "\"; write a whole number from 1 to 100.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "=", "🚀", "\ud800", "\u200b\u202e", ";", "'" })
    void aliasWithoutALetterIsRefused(String alias) {
        assertRefused(alias + ",person", "The alias \"" + alias + "\" has no letter or digit, or is too long.");
    }

    @Test
    void aliasHasTwoHundredCharactersAtMost() throws BadLineException {
        assertThat(row("a".repeat(200) + ",person").label()).hasSize(200);
        assertRefused("a".repeat(201) + ",person",
                "The alias \"" + "a".repeat(201) + "\" has no letter or digit, or is too long.");
    }

    @Test
    void typeMayBeInCapitals() throws BadLineException {
        for (Kind kind : Kind.values()) {
            assertThat(row("Ann," + kind.name()).kind()).isEqualTo(kind);
        }
    }

    @Test
    void rowThatEndsBeforeItsTypeIsRefused() {
        assertRefused("Ann", "The type is \"\"; write person, organisation, place, event, object or other.");
    }

    @Test
    void fieldsBehindTheLastColumnSayNothing() throws BadLineException {
        assertThat(row("Ann,person,urn:example:1,7,a,SE,b,more,and more,"))
            .isEqualTo(row("Ann,person,urn:example:1,7,a,SE,b"));
    }

    @Test
    void commentMayStandAboveTheHeader() throws BadLineException {
        assertThat(this.table.read("\ufeff# ours, and \"theirs")).isEmpty();
        assertThat(this.table.read("\u3000\t")).isEmpty();
        assertThat(this.table.read(" TYPE , Alias")).isEmpty();

        assertThat(this.table.read("person,Ann").orElseThrow().entity().label()).isEqualTo("Ann");
    }

    @Test
    void headerMayFollowOneThatWasRefused() throws BadLineException {
        assertThatThrownBy(() -> this.table.read("name,type")).isInstanceOf(BadLineException.class);
        assertThatThrownBy(() -> this.table.read("alias,")).hasMessageStartingWith("No column is called \"\".");

        assertThat(this.table.read("alias,type")).isEmpty();
        assertThat(this.table.read("Ann,person")).isPresent();
    }

    private void assertRefused(String line, String why) {
        assertThatThrownBy(() -> row(line)).isInstanceOf(BadLineException.class).hasMessage(why);
    }

    private static KnownEntity row(String line) throws BadLineException {
        NewsroomTable table = new NewsroomTable();
        table.read(NewsroomTable.HEADER);
        return table.read(line).orElseThrow().entity();
    }

}
