package copydesk.enrich.topic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StemTests {

    @ParameterizedTest
    @CsvSource({ "Elections,election", "parties,party", "boxes,box", "churches,church", "classes,class", "was,was",
            "virus,virus", "crisis,crisis", "chess,chess", "gas,gas", "ties,tie", "Ferry,ferry", "DIES,die", "s,s",
            "'',''" })
    void bringsNounsToTheSingular(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

}
