package copydesk.edge;

import java.time.Instant;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class EndingTests {

    @ParameterizedTest
    @EnumSource
    void needsNoMoreThanAState(EndState state) {
        assertThat(outcome(Ending.of(state), Records.ENVELOPE)).isEqualTo(
                new Outcome("item-1", state, "publish", null, null, null, null, null, null, null, Records.FETCHED_AT));
    }

    @Test
    void keepsEverythingThatWasSaidBefore() {
        Ending ending = Ending.because(EndState.HELD, Reason.ON_HOLD, "first")
            .named("ferry.txt")
            .about("urn:uuid:1", 3)
            .saying("held by Ada");

        assertThat(ending)
            .isEqualTo(new Ending(EndState.HELD, Reason.ON_HOLD, "held by Ada", "ferry.txt", null, "urn:uuid:1", 3));
        assertThat(Ending.expanded(3).named("feed").about("urn:uuid:1", null).saying("three"))
            .isEqualTo(new Ending(EndState.EXPANDED, null, "three", "feed", 3, "urn:uuid:1", null));
    }

    @ParameterizedTest
    @CsvSource({ "1, 1", "17, 17", "0, ", "-1, ", ", " })
    void namesOnlyVersionsThatAreOut(@Nullable Integer version, @Nullable Integer named) {
        assertThat(Ending.of(EndState.PUBLISHED).about("urn:uuid:1", version).version()).isEqualTo(named);
    }

    @Test
    void forgetsAVersionOnceNoneIsOut() {
        assertThat(Ending.of(EndState.PUBLISHED).about("urn:uuid:1", 4).about("urn:uuid:1", 0).version()).isNull();
    }

    @Test
    void namesNoDocumentUnderAnEmbargo() {
        Ending ending = Ending.because(EndState.HELD, Reason.EMBARGOED, "until six")
            .named("minister-resigns.txt")
            .about("urn:uuid:1", null);

        Outcome held = outcome(ending, Records.ENVELOPE.embargoed(Instant.parse("2026-11-29T06:00:00Z")));

        assertThat(held.name()).isNull();
        assertThat(held.detail()).isEqualTo("until six");
        assertThat(held.uri()).isEqualTo("urn:uuid:1");
        assertThat(outcome(ending, Records.ENVELOPE).name()).isEqualTo("minister-resigns.txt");
    }

    @Test
    void namesTheFeedThatAnItemCameIn() {
        assertThat(outcome(Ending.of(EndState.UNCHANGED), Records.ENVELOPE.entry(2)).container()).isEqualTo("item-1");
    }

    @Test
    void travelsUnderTheArticleOnceItIsKnown() {
        Envelope known = envelope(Ending.of(EndState.PUBLISHED).about("urn:uuid:1", 1));
        Envelope unknown = envelope(Ending.of(EndState.REFUSED));

        assertThat(known.subject()).isEqualTo("urn:uuid:1");
        assertThat(unknown.subject()).isEqualTo("files:harbour.txt");
        assertThat(known.type()).isEqualTo(EventType.ITEM_ENDED);
        assertThat(known.source()).isEqualTo("/copydesk/publish");
        assertThat(known.trace()).isEqualTo(Records.ENVELOPE.trace().next("publish"));
    }

    @Test
    void keepsTheRunAndTheEmbargoOnItsWay() {
        Envelope again = Records.ENVELOPE.embargoed(Records.FETCHED_AT).again("run-1");

        Emission line = Ending.of(EndState.UNCHANGED).emission("publish", again);

        assertThat(line.topic()).isEqualTo(Topic.OUTCOME);
        assertThat(Records.text(line, "run-id")).isEqualTo("run-1");
        assertThat(Records.text(line, "copydesk-embargo")).isEqualTo("2026-03-01T10:15:30Z");
    }

    private static Outcome outcome(Ending ending, Envelope envelope) {
        return Json.read(ending.emission("publish", envelope).value(), Outcome.class);
    }

    private static Envelope envelope(Ending ending) {
        return EnvelopeHeaders.read(ending.emission("publish", Records.ENVELOPE).headers());
    }

}
