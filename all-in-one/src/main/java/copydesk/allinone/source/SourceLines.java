package copydesk.allinone.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.source.SourceState;
import org.jspecify.annotations.Nullable;

/** A source in a line, and a second one where there is something to say. */
final class SourceLines {

    private SourceLines() {
    }

    static List<String> of(SourceState state) {
        List<String> lines = new ArrayList<>();
        lines.add("%-20s %-8s %-12s polls %d  found %d  last %s  next %s  %s".formatted(state.source(),
                state.health().code(), state.definition().kind().code(), state.counts().polls(), state.counts().found(),
                time(state.times().lastSuccess()), time(state.times().nextPoll()), state.url()));
        if (state.detail() != null) {
            lines.add("%-20s %s".formatted("", state.detail()));
        }
        return lines;
    }

    // whole seconds are enough for people
    private static String time(@Nullable Instant time) {
        return (time != null) ? Instant.ofEpochSecond(time.getEpochSecond()).toString() : "-";
    }

}
