package copydesk.allinone.quarantine;

import java.time.Instant;
import java.util.Set;

import copydesk.contract.RecordPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FilterOptionsTests {

    @Test
    void meansAllRecordsWhereNothingIsTyped() {
        FilterOptions options = typed().filter;

        assertThat(options.filter().isOpen()).isTrue();
        assertThat(options.limit()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void takesEverythingThatIsTyped() {
        FilterOptions options = typed("q-0@5", "a.b-c-12@1407", "--reason", "empty", "--reason", "too-large",
                "--source", "desk", "--since", "2026-06-17", "--until", "2026-06-17T05:30:00Z", "--article",
                "urn:uuid:1", "--topic", "q", "--limit", "3").filter;

        assertThat(options.limit()).isEqualTo(3);
        assertThat(options.filter())
            .isEqualTo(new Filter(Set.of(new RecordPlace("q", 0, 5), new RecordPlace("a.b-c", 12, 1407)),
                    Set.of("empty", "too-large"), "desk", Instant.parse("2026-06-17T00:00:00Z"),
                    Instant.parse("2026-06-17T05:30:00Z"), "urn:uuid:1", "q"));
    }

    @Test
    void takesAPlaceThatIsTypedTwiceOnce() {
        assertThat(typed("q-0@5", "q-0@5").filter.filter().places()).containsExactly(new RecordPlace("q", 0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = { "q", "q-0", "q@5", "q-x@5", "q-0@", "q-0@5 ", "q-1234567@5", "q-0@1234567890123456789",
            "qüay-0@5", "q-0@٥", "q/0-0@5" })
    void saysHowAPlaceIsWritten(String place) {
        FilterOptions options = typed(place).filter;

        assertThatIllegalArgumentException().isThrownBy(options::filter)
            .withMessage("'" + place + "' is no place; write topic-partition@offset as 'quarantine list' prints it");
    }

    @Test
    void refusesAMomentThatIsNone() {
        assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> typed("--since", "noon"))
            .withMessageContaining("'noon' is no moment; write 2026-06-17");
    }

    @Test
    void refusesALimitThatIsNoNumber() {
        assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> typed("--limit", "many"))
            .withMessageContaining("--limit");
    }

    @Test
    void takesWhoDecidesAndWhy() {
        DecisionOptions decision = typed("--who", "Ada", "--why", "the feed is mended").decision;

        assertThat(decision.who()).isEqualTo("Ada");
        assertThat(decision.why()).isEqualTo("the feed is mended");
        assertThat(decision.dryRun()).isFalse();
    }

    @Test
    void writesNoDecisionDownWithoutAName() {
        DecisionOptions nothing = typed("--dry-run").decision;
        DecisionOptions blank = typed("--who", " ", "--why", "").decision;

        assertThat(nothing.dryRun()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(nothing::who)
            .withMessage("A decision is written down with --who; only --dry-run goes without");
        assertThatIllegalArgumentException().isThrownBy(blank::who).withMessageContaining("with --who;");
        assertThatIllegalArgumentException().isThrownBy(blank::why)
            .withMessage("A decision is written down with --why; only --dry-run goes without");
    }

    @Test
    void movesNoWholeQuarantineByAWordTooFew() {
        Typed nothing = typed("--who", "Ada", "--why", "mended");

        assertThatIllegalArgumentException().isThrownBy(() -> nothing.decision.requireChoice(nothing.filter.filter()))
            .withMessage("Say which records: their places, --reason, --source, --since, --until, --article, --topic,"
                    + " or --all");
    }

    @ParameterizedTest
    @ValueSource(strings = { "--all", "q-0@5", "--reason=empty", "--source=desk", "--since=2026-06-17",
            "--until=2026-06-17", "--article=urn:uuid:1", "--topic=q" })
    void oneWordSaysWhichRecords(String word) {
        Typed one = typed(word);

        one.decision.requireChoice(one.filter.filter());

        assertThat(one.filter.filter().isOpen()).isEqualTo(word.equals("--all"));
    }

    private static Typed typed(String... words) {
        return CommandLine.populateCommand(new Typed(), words);
    }

    /** A command with both kinds of options. */
    @Command
    private static final class Typed {

        @Mixin
        private FilterOptions filter = new FilterOptions();

        @Mixin
        private DecisionOptions decision = new DecisionOptions();

    }

}
