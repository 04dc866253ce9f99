package copydesk.benchmarks.enrichment.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.ORGANISATION;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class NameScoreTests {

    private static final Set<EntityKind> ASKED = EnumSet.of(PERSON, ORGANISATION, PLACE);

    private static final List<NamedSpan> WANTED = List.of(name(0, 0, 3, PERSON), name(0, 8, 14, PLACE),
            name(1, 0, 9, ORGANISATION), name(2, 0, 3, PERSON));

    // right: the first; wrong kind: the place; one word too long; invented
    private static final List<NamedSpan> FOUND = List.of(name(0, 0, 3, PERSON), name(0, 8, 14, ORGANISATION),
            name(1, 0, 12, ORGANISATION), name(3, 5, 7, PLACE));

    @Test
    void countsExactSpansByKind() {
        NameScore score = NameScore.of(ASKED, WANTED, FOUND);

        assertThat(score.kinds()).containsExactlyInAnyOrderEntriesOf(
                Map.of(PERSON, new Counts(1, 1, 2), ORGANISATION, new Counts(0, 2, 1), PLACE, new Counts(0, 1, 1)));
        assertThat(score.micro()).isEqualTo(new Counts(1, 4, 4));
        assertThat(score.of(Set.of(PERSON, PLACE))).isEqualTo(new Counts(1, 2, 3));
    }

    @Test
    void countsSpansOfTheWrongKindWhereKindsDoNotMatter() {
        assertThat(NameScore.of(ASKED, WANTED, FOUND).untyped()).isEqualTo(new Counts(2, 4, 4));
    }

    @Test
    void leavesOutKindsThatAreNotAsked() {
        NameScore score = NameScore.of(Set.of(PERSON), WANTED, FOUND);

        assertThat(score.kinds()).isEqualTo(Map.of(PERSON, new Counts(1, 1, 2)));
        assertThat(score.untyped()).isEqualTo(new Counts(1, 1, 2));
    }

    @Test
    void addsUpTexts() {
        NameScore score = NameScore.of(ASKED, WANTED, FOUND).plus(NameScore.of(Set.of(PERSON), WANTED, WANTED));

        assertThat(score.kinds().get(PERSON)).isEqualTo(new Counts(3, 3, 4));
        assertThat(score.kinds().get(PLACE)).isEqualTo(new Counts(0, 1, 1));
        assertThat(score.untyped()).isEqualTo(new Counts(4, 6, 6));
        assertThat(NameScore.NONE.plus(score)).isEqualTo(score);
    }

    @Test
    void givesNothingForNothing() {
        assertThat(NameScore.NONE.micro()).isEqualTo(Counts.NONE);
    }

    private static NamedSpan name(int block, int start, int end, EntityKind kind) {
        return new NamedSpan(block, start, end, kind);
    }

}
