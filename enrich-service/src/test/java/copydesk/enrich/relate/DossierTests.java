package copydesk.enrich.relate;

import java.time.Instant;

import copydesk.contract.Json;
import copydesk.contract.relation.ArticleRelations;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DossierTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:30:00Z");

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:30:00Z");

    private static final Dossier EMPTY = Dossier.empty("a", MONDAY);

    @Test
    void hasNoNewsWhileNothingIsFound() {
        assertThat(EMPTY.news()).isEmpty();
        assertThat(EMPTY.with(finding("b").withdraw(), MONDAY)).isEqualTo(EMPTY);
    }

    @Test
    void saysWhatIsFoundOnce() {
        Dossier found = EMPTY.with(finding("b"), MONDAY);
        ArticleRelations relations = found.news().orElseThrow();

        assertThat(relations.duplicates()).hasSize(1);
        assertThat(found.told(relations).news()).isEmpty();
        assertThat(found.told(relations).number()).isEqualTo(1);
    }

    @Test
    void takesBackWhatItSaid() {
        Dossier found = EMPTY.with(finding("b"), MONDAY);
        Dossier told = found.told(found.news().orElseThrow());

        assertThat(told.with(finding("b").withdraw(), MONDAY).news()).contains(ArticleRelations.none("a"));
    }

    @Test
    void hasNoNewsWhereAFindingIsGoneBeforeItWasSaid() {
        assertThat(EMPTY.with(finding("b"), MONDAY).with(finding("b").withdraw(), MONDAY).news()).isEmpty();
    }

    @Test
    void isAsNewAsItsNewestFinding() {
        assertThat(EMPTY.with(finding("b"), TUESDAY).at()).isEqualTo(TUESDAY);
        assertThat(EMPTY.with(finding("b"), TUESDAY).with(finding("c"), MONDAY).at()).isEqualTo(TUESDAY);
    }

    @Test
    void takesNoMoreThanItHolds() {
        Dossier dossier = EMPTY;
        for (int i = 0; i < 1_001; i++) {
            dossier = dossier.with(finding("b" + i), MONDAY);
        }

        assertThat(dossier.findings()).hasSize(1_000).doesNotContain(finding("b1000"));
        assertThat(dossier.with(finding("b0").withdraw(), MONDAY).with(finding("b1000"), MONDAY).findings())
            .hasSize(1_000)
            .doesNotContain(finding("b0"))
            .contains(finding("b1000"));
    }

    @Test
    void isKeptAsJson() {
        Dossier found = EMPTY.with(finding("b"), TUESDAY);
        Dossier told = found.told(found.news().orElseThrow());

        assertThat(Json.read(Json.write(told), Dossier.class)).isEqualTo(told);
    }

    private static Finding finding(String target) {
        return new Finding("k", "a", target, null, "https://a.example/" + target, "words:sketch", 0.9, false);
    }

}
