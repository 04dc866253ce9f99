package copydesk.extraction.line;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** People and agencies among the names of a credit. */
class CreditPartsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Jane Doe                          | Jane Doe            |
            Reuters                           |                     | Reuters
            BKM                               |                     | BKM
            Harbour Press                     |                     | Harbour Press
            AFP / Jane Doe                    | Jane Doe            | AFP
            Jane Doe / John Roe / AFP         | Jane Doe / John Roe | AFP
            Jane Doe / BKM / AFP              | Jane Doe            | BKM / AFP
            Jane Doe/JANE DOE/AFP/A.F.P.      | Jane Doe            | AFP
            `Jane Doe | AFP`                  | Jane Doe            | AFP
            Jane Doe - Harbour Images         | Jane Doe            | Harbour Images
            Jane Doe, Harbour Museum          | Jane Doe            | Harbour Museum
            Harbour Images / Bay Press        | Harbour Images      | Bay Press
            Harbour Images / AFP              | Harbour Images      | AFP
            Eva Klein für dpa                 | Eva Klein           | dpa
            Luc Petit pour Le Phare           | Luc Petit           | Le Phare
            Jane Doe via Flickr               | Jane Doe            | Flickr
            Jane Doe / AFP via Getty Images   | Jane Doe            | AFP via Getty Images
            AP Via Alamy                      |                     | AP Via Alamy
            """)
    void areTold(String who, String people, String agencies) {
        assertThat(CreditParts.of(who)).isEqualTo(new Credit(people, agencies));
    }

}
