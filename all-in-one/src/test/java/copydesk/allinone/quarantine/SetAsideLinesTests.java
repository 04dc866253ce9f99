package copydesk.allinone.quarantine;

import java.time.Instant;
import java.util.List;

import copydesk.console.quarantine.Decided;
import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import copydesk.contract.RecordPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SetAsideLinesTests {

    private static final Instant AT = Instant.parse("2026-06-17T05:30:00Z");

    private static final Decided BY_ADA = new Decided("Ada", "the feed is mended", AT.plusSeconds(90));

    @Test
    void tellsInAListWhyARecordRestsAndWhere() {
        assertThat(SetAsideLines.brief(ferry(Standing.OPEN, null))).containsExactly(
                "2026-06-17T05:30:00Z  empty: 0 characters", "  item item-1, from fetched-2@17", "  in   q-0@5");
    }

    @Test
    void tellsInAListWhoDecided() {
        assertThat(SetAsideLines.brief(ferry(Standing.RETRIED, BY_ADA)))
            .endsWith("  retried by Ada at 2026-06-17T05:31:30Z: the feed is mended");
    }

    @Test
    void putsAQuestionMarkInAListWhereNothingIsKnown() {
        assertThat(SetAsideLines.brief(unknown())).containsExactly("2026-06-17T05:30:00Z  unknown: ?",
                "  item ?, from fetched-?", "  in   q-0@6");
    }

    @Test
    void explainsARecord() {
        assertThat(SetAsideLines.whole(ferry(Standing.DISCARDED, BY_ADA))).containsExactly(
                "reason   empty: The document holds no text.", "detail   0 characters", "to do    Discard it.",
                "about    https://tagusdaily.example/ferry, item item-1", "from     fetched-2@17",
                "in       q-0@5, since 2026-06-17T05:30:00Z", "size     312 bytes",
                "  discarded by Ada at 2026-06-17T05:31:30Z: the feed is mended");
    }

    @Test
    void explainsAReferenceOfWhichNothingIsKnown() {
        assertThat(SetAsideLines.whole(unknown())).containsExactly("reason   unknown: Nobody knows why.", "detail   ?",
                "to do    Look.", "about    ?, item ?", "from     fetched-?",
                "in       q-0@6, since 2026-06-17T05:30:00Z",
                "size     no bytes; a reference to the record it came from");
    }

    @Test
    void saysThatNothingRests() {
        assertThat(SetAsideLines.total(List.of())).isEqualTo("No record is in quarantine.");
    }

    @Test
    void countsOneRecord() {
        assertThat(SetAsideLines.total(List.of(ferry(Standing.DISCARDED, BY_ADA)))).isEqualTo("1 record: 1 discarded.");
    }

    @Test
    void countsTheOpenFirstWhateverTheOrder() {
        assertThat(SetAsideLines.total(List.of(ferry(Standing.DISCARDED, BY_ADA), ferry(Standing.RETRIED, BY_ADA),
                unknown(), ferry(Standing.OPEN, null))))
            .isEqualTo("4 records: 2 open, 1 retried, 1 discarded.");
    }

    private static SetAside ferry(Standing standing, @Nullable Decided decided) {
        return new SetAside(AT, "empty", "The document holds no text.", "0 characters", "fetched", "2@17", "item-1",
                "https://tagusdaily.example/ferry", new RecordPlace("q", 0, 5), "desk", 312, "Discard it.", standing,
                decided);
    }

    private static SetAside unknown() {
        return new SetAside(AT, "unknown", "Nobody knows why.", null, "fetched", null, null, null,
                new RecordPlace("q", 0, 6), null, null, "Look.", Standing.OPEN, null);
    }

}
