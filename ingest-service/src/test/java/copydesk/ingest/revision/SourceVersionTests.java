package copydesk.ingest.revision;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourceVersionTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "1,2,-1", "2,10,-1", "10,9,1", "3,3,0", "1.2,1.10,-1", "1,1.0,0", "-,1,0",
            "1,-,0", "a,b,0", "1,1b,0", "9999999999999999999,1,0" })
    void comparesNumbersAndNothingElse(String one, String other, int sign) {
        assertThat(Integer.signum(SourceVersion.compare(one, other))).isEqualTo(sign);
    }

}
