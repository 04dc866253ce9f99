package copydesk.extraction.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Agencies by name and by looks, alone and in lists. */
class AgenciesTests {

    @ParameterizedTest
    @CsvSource({ "AFP, true", "afp., true", "the Associated Press, true", "l’AFP, true", "Die dpa, true", "TASS), true",
            "Укрінформу, true", "Інтерфакс-Україна, true", "Der Spiegel, false", "APs, false",
            "Harbour Pictures, false", "'', false" })
    void areKnownByName(String name, boolean known) {
        assertThat(Agencies.isKnown(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({ "XYZ, true", "Harbour Pictures, true", "Agentur Nord, true", "Reuters, true", "Jane Doe, false",
            "ABCDEFG, false", "Newsome, false" })
    void areSeenByTheirLooks(String name, boolean agency) {
        assertThat(Agencies.looksLikeOne(name)).isEqualTo(agency);
    }

    @Test
    void areFoundAmongNames() {
        assertThat(Agencies.among("AFP, Jane Doe und dpa")).containsExactly("AFP", "dpa");
        assertThat(Agencies.among("the AFP / Reuters; AFP")).containsExactly("AFP", "Reuters");
        assertThat(Agencies.among("Укрінформом та УНІАН")).containsExactly("Укрінформ", "УНІАН");
        assertThat(Agencies.among("Jane Doe")).isEmpty();
    }

    @Test
    void areKnownOnlyWhereNothingElseIsNamed() {
        assertThat(Agencies.known("AFP & dpa")).containsExactly("AFP", "dpa");
        assertThat(Agencies.known("AFP, Jane Doe")).isEmpty();
        assertThat(Agencies.isListOf(" ")).isFalse();
    }

    @Test
    void areCreditedBesideNamesOnly() {
        assertThat(Agencies.isCredited("Jane Doe / AFP")).isTrue();
        assertThat(Agencies.isCredited("AFP and the fishermen")).isFalse();
        assertThat(Agencies.isCredited("Jane Doe")).isFalse();
    }

}
