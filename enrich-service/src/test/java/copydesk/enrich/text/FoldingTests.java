package copydesk.enrich.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({ "Erdoğan,Erdogan", "Łódź,Lodz", "Søren,Soren", "Türkiye,Turkiye", "Großbritannien,Grossbritannien",
            "Ærø,Aero", "Đorđević,Dordevic", "Þór,Thor", "Kyiv,Kyiv", "Œuvre,Oeuvre", "İzmir,Izmir", "Київ,Київ" })
    void takesDiacriticsOff(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    @Test
    void makesApostrophesAndHyphensAlike() {
        assertThat(Folding.fold("\u2018\u2019\u2010\u2011\u2013")).isEqualTo("''---");
    }

}
