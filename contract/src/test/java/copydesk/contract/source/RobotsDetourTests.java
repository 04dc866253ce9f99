package copydesk.contract.source;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RobotsDetourTests {

    private static final Instant UNTIL = Instant.parse("2026-11-23T16:10:00Z");

    @Test
    void countsHopsUpToTheFifth() {
        RobotsDetour detour = RobotsDetour.to("https://a.example/robots.txt");
        for (int hop = 2; hop <= 5; hop++) {
            assertThat(detour.wasLong()).isFalse();
            detour = detour.onward("https://a.example/" + hop);
        }

        assertThat(detour).isEqualTo(new RobotsDetour("https://a.example/5", 5, null, null, null));
        assertThat(detour.wasLong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 6 })
    void refusesAWayThatNobodyGoes(int hops) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new RobotsDetour("https://a.example/robots.txt", hops, null, null, null));
    }

    @Test
    void asksTheOtherHostUntilTheTextIsReadAndThenItsOwn() {
        RobotsDetour there = RobotsDetour.to("https://a.example/robots.txt");
        FetchRequest request = new FetchRequest("1", "courier", FetchPurpose.ARTICLE, SourceKind.PAGE,
                "https://news.example/1", UNTIL, true, 0, true, null, null, null, null);

        FetchRequest asks = request.by("2", there);
        FetchRequest back = request.by("3", there.read("by-text", "User-agent: *", UNTIL));

        assertThat(asks.target()).isEqualTo("https://a.example/robots.txt");
        assertThat(back.target()).isEqualTo("https://news.example/1");
        assertThat(request.target()).isEqualTo("https://news.example/1");
        assertThat(back.by("1", null)).isEqualTo(request);
    }

    @Test
    void knowsTheAddressThatWasAskedFirst() {
        FetchRequest request = new FetchRequest("1", "courier", FetchPurpose.LOOK, SourceKind.PAGE,
                "https://news.example/new", UNTIL, true, 1, true, null, null, null, null, null,
                "https://news.example/old", 1, null);

        assertThat(request.origin()).isEqualTo("https://news.example/old");
        assertThat(request.by("2", null).origin()).isEqualTo("https://news.example/old");
    }

}
