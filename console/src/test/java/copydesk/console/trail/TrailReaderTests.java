package copydesk.console.trail;

import java.time.Instant;
import java.util.List;

import copydesk.contract.RecordPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TrailReaderTests {

    private static final List<TrailVersion> VERSIONS = List.of(version(1, 5), version(2, 8), version(3, 20));

    @ParameterizedTest
    @CsvSource({ "0, , false, 'has none, not 3'", "5, , false, 'has none, not 3'",
            "6, 1, false, 'has version 1, not 3'", "8, 1, false, 'has version 1, not 3'",
            "9, 2, false, 'has version 2, not 3'", "20, 2, false, 'has version 2, not 3'", "21, 3, true, has version 3",
            "900, 3, true, has version 3" })
    void hasReadWhatStandsBeforeItsPosition(long position, @Nullable Integer version, boolean current, String says) {
        assertThat(TrailReader.of(new GroupPosition("web", "clean", position), VERSIONS))
            .isEqualTo(new TrailReader("web", "clean", position, version, current, says));
    }

    @ParameterizedTest
    @CsvSource({ "fetched, ingested", "ingested, enriched", "clean, latest", "latest, outcome", "quarantine, outcome",
            "outcome, decision", "moon, fetched" })
    void articlePassesOneStageBeforeTheOther(String earlier, String later) {
        assertThat(Stages.rank(earlier)).isLessThan(Stages.rank(later));
    }

    @Test
    void hopWithoutWordsKeepsEverythingElse() {
        RecordPlace place = new RecordPlace("outcome", 0, 4);

        assertThat(new TrailHop("outcome", place, Instant.EPOCH, "item-1", 2, "held", "held by Ada").withoutWords())
            .isEqualTo(new TrailHop("outcome", place, Instant.EPOCH, "item-1", 2, "held", null));
    }

    @Test
    void saysThatAnArticleCameBackAfterItWasWithdrawn() {
        List<TrailVersion> versions = List
            .of(new TrailVersion(1, "kill", Instant.EPOCH, new RecordPlace("c", 0, 1), null), version(2, 8));

        assertThat(StandingSentence.of(versions, List.of())).isEqualTo("Version 2 is out since 1970-01-01T00:00:08Z.");
    }

    @Test
    void saysNothingOfAnEndOfTheSameMoment() {
        TrailHop end = new TrailHop("outcome", new RecordPlace("outcome", 0, 4), Instant.ofEpochSecond(8), "item-1", 2,
                "published", "published by publish");

        assertThat(StandingSentence.of(List.of(version(2, 8)), List.of(end)))
            .isEqualTo("Version 2 is out since 1970-01-01T00:00:08Z.");
    }

    private static TrailVersion version(int number, long offset) {
        return new TrailVersion(number, "substantive", Instant.ofEpochSecond(offset),
                new RecordPlace("clean", 0, offset), null);
    }

}
