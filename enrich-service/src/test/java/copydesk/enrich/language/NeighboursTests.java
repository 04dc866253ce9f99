package copydesk.enrich.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NeighboursTests {

    @ParameterizedTest
    @CsvSource({ "no,nb,true", "nb,no,true", "hr,sr,true", "id,in,true", "en,en,true", "uk,ru,false", "nb,da,false",
            "id,hr,false" })
    void areAlike(String one, String other, boolean alike) {
        assertThat(Neighbours.are(one, other)).isEqualTo(alike);
    }

}
