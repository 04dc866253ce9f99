package copydesk.publish.edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameSearchTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kyiv     | Kyiv                        | 0-4
            Kyiv     | In Kyiv, Kyiv-based         | 3-7 9-13
            Kyiv     | Kyivan or NewKyiv or Kyiv2  | ``
            Kyiv     | kyiv KYIV                   | ``
            Voss     | Voss’s and Voss's           | 0-4 11-15
            Ida Voss | 🌉 Ida Voss 🌉 Ida Voss     | 2-10 13-21
            Erdoğan  | Erdoğan; Erdoğanı           | 0-7
            a        | a a a                       | 0-1 2-3 4-5
            ab       | ababab ab                   | 7-9
            東京     | 知事は東京で東京都          | 3-5 6-8
            กรุงเทพ  | ในกรุงเทพมี                 | 2-9
            उमा      | उमाशंकर उमा                 | 8-11
            """)
    void findsANameAtTheBordersOfWords(String name, String text, String places) {
        StringBuilder found = new StringBuilder();
        NameSearch.find(name, text)
            .forEach((span) -> found.append(' ').append(span.start()).append('-').append(span.end()));

        assertThat(found.toString().strip()).isEqualTo(places);
    }

    @Test
    void findsNothingWithoutAName() {
        assertThat(NameSearch.find("", "Kyiv")).isEmpty();
    }

    @Test
    void readsMegabytesOfOneLetter() {
        String text = "a".repeat(4_000_000);

        assertThat(NameSearch.find("a".repeat(250), text)).isEmpty();
        assertThat(NameSearch.find("a".repeat(249) + "b", text)).isEmpty();
        assertThat(NameSearch.find("a", "a ".repeat(2_000_000))).hasSize(2_000_000);
    }

}
