package copydesk.enrich.entity;

import copydesk.enrich.entity.NameReader.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameReaderTests {

    private final NameReader reader = new NameReader(Gazetteer.standard(), Lexicon.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Wren Halloway left.|Wren Halloway|2", "Wren left.|Wren|1",
                    "Wren Ash Ivy Halloway left.|Wren Ash Ivy Halloway|4",
                    "Ludwig van der Hoven left.|Ludwig van der Hoven|2", "Omar al-Rashidi left.|Omar al-Rashidi|2",
                    "Jean-Pierre Vasseur left.|Jean-Pierre Vasseur|2", "Maria D'Angelis left.|Maria D'Angelis|2",
                    "Sean O\u2019Grady left.|Sean O\u2019Grady|2", "J. K. Halloway left.|J. K. Halloway|1",
                    "J.K. Halloway left.|J.K. Halloway|1", "Wren J. Halloway left.|Wren J. Halloway|2",
                    "Otto Berg Jr. left.|Otto Berg Jr.|2", "Otto Berg III left.|Otto Berg III|2",
                    "Світлана Ярмоленко сказала.|Світлана Ярмоленко|2", "Wren Halloway's boat left.|Wren Halloway|2" })
    void readsToTheEndOfAName(String text, String name, int words) {
        Scan scan = Scans.of(text);

        Name read = this.reader.read(scan, 0, Integer.MAX_VALUE);

        assertThat(scan.text(read.from(), read.to())).isEqualTo(name);
        assertThat(read.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Wren Halloway White House staff left.|Wren Halloway", "Wren Halloway Friday left.|Wren Halloway",
                    "Wren Halloway Ministry staff left.|Wren Halloway", "Wren Halloway, Otto Berg left.|Wren Halloway",
                    "Wren Halloway. Otto left.|Wren Halloway", "Wren Halloway NATO left.|Wren Halloway",
                    "Wren Ukrainian left.|Wren", "Wren The left.|Wren", "Wren van the left.|Wren",
                    "Wren (Halloway) left.|Wren", "Wren \u201cAce\u201d Halloway left.|Wren" })
    void stopsBeforeWhatIsNotOfTheName(String text, String name) {
        Scan scan = Scans.of(text);

        Name read = this.reader.read(scan, 0, Integer.MAX_VALUE);

        assertThat(scan.text(read.from(), read.to())).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "boats left", "Monday came", "The end", "NATO said", "Ukrainian boats", "Germany won",
            "Minister left", "2025 began", "- Berg", "Ada Berg Cato Dahl Eli Falk" })
    void readsNoNameElsewhere(String text) {
        assertThat(this.reader.read(Scans.of(text), 0, Integer.MAX_VALUE).words()).isZero();
    }

    @Test
    void keepsTheFirstWordsWhereNounsHaveCapitals() {
        Scan scan = Scans.of("Ekkehard Brunkhorst Mitarbeiter Lob");

        Name read = this.reader.read(scan, 0, 2);

        assertThat(read).isEqualTo(new Name(0, 2, 2));
    }

    @Test
    void placeThatIsAGivenNameMayStartAName() {
        Scan scan = Scans.of("Jordan Halloway left.");

        assertThat(this.reader.read(scan, 0, Integer.MAX_VALUE)).isEqualTo(new Name(0, 2, 2));
    }

    @Test
    void readsNoEndlessName() {
        Scan hyphens = Scans.of("Aa-".repeat(500) + "Bb");
        Scan initials = Scans.of("A.".repeat(500) + " Bb");

        assertThat(this.reader.read(hyphens, 0, Integer.MAX_VALUE).to()).isLessThan(20);
        assertThat(this.reader.read(initials, 0, Integer.MAX_VALUE).to()).isLessThan(20);
    }

}
