package copydesk.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class KnownValuesTests {

    @Test
    void entityKeepsItsOwnLists() {
        List<String> countries = new ArrayList<>(List.of("SE"));
        KnownEntity entity = entity(countries);

        countries.add("DK");

        assertThat(entity.countries()).containsExactly("SE");
        assertThatThrownBy(() -> entity.countries().add("NO")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullInAListIsRefused() {
        assertThatThrownBy(() -> entity(Arrays.asList("SE", null))).isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, -0.0, -1, 1.000001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY })
    void shareOutsideItsRangeIsRefused(double share) {
        assertThatThrownBy(() -> new Alias("Ann", false, share)).isInstanceOf(IllegalArgumentException.class)
            .hasMessage("The share of a name must be over 0 and at most 1, not " + share);
    }

    @Test
    void smallestShareStillLeadsToTheEntity() {
        KnowledgeBase base = KnowledgeBase.of(List.of(KnowledgeEntry.of(Kind.PERSON, "urn:example:1", "Ann")
            .alias(new Alias("Nan", false, Double.MIN_VALUE))
            .build()));

        assertThat(base.candidates("Nan")).containsExactly(new Candidate(0, 1, false, false));
    }

    @ParameterizedTest
    @CsvSource({ "-5,0", "NaN,0", "0,0", "1,1", "3,3", "255,255", "65535,62756", "1e300,62756", "Infinity,62756" })
    void popularityIsKeptWithinItsScale(double given, double kept) {
        KnowledgeBase base = KnowledgeBase
            .of(List.of(KnowledgeEntry.of(Kind.PERSON, "urn:example:1", "Ann").popularity(given).build()));

        assertThat(base.entity(0).popularity()).isCloseTo(kept, within(1.0));
    }

    @Test
    void popularityComesBackWithinAFewPercent() {
        Random random = new Random(41);
        List<KnowledgeEntry> entries = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            double popularity = Math.pow(2, random.nextDouble() * 15.9) - 1;
            entries.add(KnowledgeEntry.of(Kind.PERSON, "urn:example:" + i, "Ann").popularity(popularity).build());
        }

        KnowledgeBase base = KnowledgeBase.of(entries);

        for (KnowledgeEntry entry : entries) {
            double kept = base.entity(base.ordinal(entry.entity().uri())).popularity();
            assertThat((1 + kept) / (1 + entry.entity().popularity())).isBetween(0.978, 1.0225);
        }
    }

    @Test
    void codeOfAKindLeadsBackToIt() {
        for (Kind kind : Kind.values()) {
            assertThat(Kind.ofCode(kind.code())).isSameAs(kind);
        }
        assertThat(Kind.OTHER.entityKind()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "PERSON", "person ", "persons", "organization" })
    void otherWordIsNoKind(String code) {
        assertThat(Kind.ofCode(code)).isNull();
    }

    @Test
    void shortRowOfTheSeedHasTheUsualValues() {
        SeedRow row = SeedRow.of("place\tThe Hague");

        assertThat(row.hasIdentity()).isFalse();
        assertThat(row.uri()).isEqualTo("urn:copydesk:seed:place:hague");
        assertThat(row.entry(row.uri()).entity()).isEqualTo(new KnownEntity("urn:copydesk:seed:place:hague",
                "The Hague", Kind.PLACE, "", 40, List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void longRowOfTheSeedIsReadInFull() {
        KnowledgeEntry entry = SeedRow
            .of("place\tSofia\tSofiya|=SOF\tSofian\tQ472\tBG|EU\tcapital\tcity|port\t62.5\tgeonames:727011\tmore")
            .entry("urn:example:sofia");

        assertThat(entry.entity()).isEqualTo(new KnownEntity("urn:example:sofia", "Sofia", Kind.PLACE, "capital", 62.5,
                List.of("BG", "EU"), List.of("city", "port"), List.of(), List.of("Sofian")));
        assertThat(entry.aliases()).containsExactly(new Alias("Sofiya", false, 0.5), new Alias("SOF", true, 0.5));
    }

    @ParameterizedTest
    @CsvSource({ "Q472,geonames:727011,http://www.wikidata.org/entity/Q472",
            "'',geonames:727011,https://sws.geonames.org/727011/", "'',bodies:9,urn:copydesk:seed:bodies:9" })
    void identityOfTheSeedIsTheBestThereIs(String number, String other, String uri) {
        SeedRow row = SeedRow.of("place\tSofia\t\t\t" + number + "\t\t\t\t\t" + other);

        assertThat(row.hasIdentity()).isTrue();
        assertThat(row.uri()).isEqualTo(uri);
    }

    @Test
    void badRowOfTheSeedIsNotPassedOver() {
        assertThatThrownBy(() -> SeedRow.of("town\tSofia").entry("urn:example:1"))
            .isInstanceOf(NullPointerException.class)
            .hasMessage("town");
        assertThatThrownBy(() -> SeedRow.of("place\tSofia\t\t\t\t\t\t\tmuch").entry("urn:example:1"))
            .isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> SeedTables.rows("nowhere.tsv")).isInstanceOf(NullPointerException.class)
            .hasMessage("nowhere.tsv");
    }

    private static KnownEntity entity(List<String> countries) {
        return new KnownEntity("urn:example:1", "Ann", Kind.PERSON, "", 0, countries, List.of(), List.of(), List.of());
    }

}
