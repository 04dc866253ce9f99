package copydesk.knowledge.imports;

import java.util.List;

import copydesk.contract.annotation.Coordinates;
import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.KnownEntity;
import copydesk.knowledge.newsroom.BadLineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class GeoNamesReaderTests {

    private final GeoNamesReader reader = new GeoNamesReader(500);

    @Test
    void readsATown() throws BadLineException {
        KnowledgeEntry entry = this.reader.read(line("99001", "Ålby", "Alby",
                "Alby,AAL,Ålby köping,Олбю,ALB12,http://x/Alby,a", "P", "PPL", "SE", "08", "40000"));

        assertThat(entry).isNotNull();
        KnownEntity entity = entry.entity();
        assertThat(entity.uri()).isEqualTo("https://sws.geonames.org/99001/");
        assertThat(entity.label()).isEqualTo("Ålby");
        assertThat(entity.kind()).isEqualTo(Kind.PLACE);
        assertThat(entity.description()).isEqualTo("inhabited place");
        assertThat(entity.countries()).containsExactly("SE");
        assertThat(entity.context()).containsExactly("SE.08");
        assertThat(entity.coordinates()).isEqualTo(new Coordinates(56.6, 16.3));
        assertThat(entity.popularity()).isCloseTo(23, within(1.0));
        assertThat(entry.aliases()).extracting(Alias::text).containsExactly("Alby", "Ålby köping", "Олбю");
    }

    @ParameterizedTest
    @CsvSource({ "A,PCLI,country,250", "A,ADM1,administrative division,20", "A,ADM2,administrative division,20" })
    void keepsCountriesAndDivisionsWithoutPeople(String sort, String code, String description, double popularity)
            throws BadLineException {
        KnowledgeEntry entry = this.reader.read(line("1", "X", "X", "", sort, code, "SE", "", ""));

        assertThat(entry).isNotNull();
        assertThat(entry.entity().description()).isEqualTo(description);
        assertThat(entry.entity().popularity()).isEqualTo(popularity);
        assertThat(entry.entity().context()).isEqualTo(List.of());
    }

    @Test
    void keepsAPlaceOfWhichItIsNotSaidWhereItIs() throws BadLineException {
        KnowledgeEntry entry = this.reader
            .read(line("1", "X", "X", "", "P", "PPL", "SE", "", "900").replace("\t56.6\t16.3\t", "\t\t\t"));

        assertThat(entry).isNotNull();
        assertThat(entry.entity().coordinates()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "P,PPL,499", "P,PPLX,5000", "A,ADM3,5000", "A,PCLH,5000", "T,MT,0", "S,BLDG,0" })
    void leavesOutWhatFewSpeakOf(String sort, String code, String people) throws BadLineException {
        assertThat(this.reader.read(line("1", "X", "X", "", sort, code, "SE", "", people))).isNull();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> this.reader.read("1\tX\tX")).isInstanceOf(BadLineException.class)
            .hasMessage("The line has 3 columns; a GeoNames file has 19, parted by tabs, and a number first.");
        assertThatThrownBy(() -> this.reader.read(line("1", "X", "X", "", "P", "PPL", "SE", "", "many")))
            .isInstanceOf(BadLineException.class)
            .hasMessage("The population is \"many\" and not a number.");
        assertThatThrownBy(() -> this.reader.read(line("name", "X", "X", "", "P", "PPL", "SE", "", "1")))
            .isInstanceOf(BadLineException.class);
    }

    private static String line(String number, String name, String ascii, String others, String sort, String code,
            String country, String division, String people) {
        return String.join("\t", number, name, ascii, others, "56.6", "16.3", sort, code, country, "", division, "", "",
                "", people, "", "10", "Europe/Stockholm", "2026-01-01");
    }

}
