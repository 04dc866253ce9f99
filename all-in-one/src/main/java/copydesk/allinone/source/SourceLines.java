package copydesk.allinone.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.hub.Subscription;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import org.jspecify.annotations.Nullable;

/**
 * A source in a line, and a second and third one where something is wrong or a hub
 * delivers it.
 */
final class SourceLines {

    private SourceLines() {
    }

    static List<String> of(SourceState state) {
        List<String> lines = new ArrayList<>();
        lines.add("%-20s %-8s %-12s polls %d  found %d  delay %s  duplicates %d  last %s  next %s  %s".formatted(
                state.source(), state.health().code(), kind(state), state.counts().polls(), state.counts().found(),
                delay(state.times().delaySeconds()), orZero(state.counts().duplicates()),
                time(state.times().lastSuccess()), time(state.times().nextPoll()), state.url()));
        if (state.detail() != null) {
            lines.add("%-20s %s".formatted("", state.detail()));
        }
        if (orZero(state.counts().forbidden()) > 0) {
            lines.add("%-20s robots.txt forbids %d of its articles".formatted("", state.counts().forbidden()));
        }
        Subscription hub = state.subscription();
        if (hub != null && hub.stands()) {
            lines.add("%-20s hub %s until %s  delivered %d  %s".formatted("", hub.phase().code(), time(hub.until()),
                    hub.deliveries(), hub.hub()));
        }
        return lines;
    }

    /** What was found at a site; null stands for a search that is not over. */
    static String found(@Nullable SourceState state) {
        if (state == null) {
            return "looking      for its feeds; see copydesk source list";
        }
        return (state.reads() == SourceKind.SITE) ? "found        nothing: " + state.detail()
                : "found        " + state.reads().code() + "  " + state.url();
    }

    private static String kind(SourceState state) {
        String added = state.definition().kind().code();
        String read = state.reads().code();
        return added.equals(read) ? added : added + ":" + read;
    }

    private static String delay(@Nullable Integer seconds) {
        return (seconds != null) ? seconds + "s" : "-";
    }

    private static int orZero(@Nullable Integer count) {
        return (count != null) ? count : 0;
    }

    // whole seconds are enough for people
    private static String time(@Nullable Instant time) {
        return (time != null) ? Instant.ofEpochSecond(time.getEpochSecond()).toString() : "-";
    }

}
