package copydesk.publish.difference;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordPairsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 4,700 people signed      | 4700       | true
            Some 4 700 people signed      | 4700       | true
            Some 4\u2009700 people signed | 4700       | true
            Some 47 of 100 signed         | 4700       | false
            Some 47 of 100 signed         | 47         | true
            About -3 degrees              | -3 degrees | true
            About 3 degrees               | -3 degrees | false
            It costs $5 million           | $5 million | true
            It costs $5 million           | 5          | false
            Flight LH470 landed           | 470        | false
            Flight LH470 landed           | LH470      | true
            Thirty people signed          | 30         | true
            Thirty percent signed         | 30 percent | true
            Twelve signed                 | 12         | true
            Nobody signed                 | 12         | false
            """)
    void knowsNumbersAlsoWhereWordsSayThem(String text, String value, boolean known) {
        assertThat(pairs("Nothing here.", text).haveNumber(value)).isEqualTo(known);
    }

    @Test
    void saysTheSameHoweverOftenItIsAsked() {
        WordPairs pairs = pairs("At 7.30 some 4,700 came", "and 21 000 on 2026-11-22", "of 99 percent");
        List<String> asked = List.of("4700", "21000", "470", "2026-11-22", "99 percent", "7.30", "99", "4700");

        List<Boolean> once = new ArrayList<>();
        asked.forEach((value) -> once.add(pairs.haveNumber(value)));

        assertThat(once).containsExactly(true, true, false, true, true, true, false, true);
        assertThat(asked).extracting(pairs::haveNumber).isEqualTo(once);
    }

    @Test
    void knowsWordsSideBySide() {
        WordPairs pairs = pairs("Ida Voss's ferry", "Tom Bell");

        assertThat(pairs.have("ida voss")).isTrue();
        assertThat(pairs.have("Bell Ida")).isFalse();
        assertThat(pairs.have("Ida Bell")).isFalse();
        assertThat(pairs.have("Tom")).isTrue();
    }

    private static WordPairs pairs(String... paragraphs) {
        return WordPairs.of(Paragraph.all(String.join("\n\n", paragraphs)), "en");
    }

}
