package copydesk.allinone.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import org.jspecify.annotations.Nullable;

/** Says in a line for people how an item ended. */
public final class OutcomeLine {

    private static final int HEADLINE_LENGTH = 80;

    private static final int TAGS_SHOWN = 3;

    private OutcomeLine() {
    }

    /**
     * The line of an item.
     * @param outcome how it ended
     * @param name what to call it
     * @param published the version that came of it; null if none did
     * @param taken from fetch to now
     */
    public static String of(Outcome outcome, String name, @Nullable Published published, Duration taken) {
        String what = (published != null) ? version(published, taken) : name + rest(outcome);
        return "%-11s  %s".formatted(outcome.state().code(), what);
    }

    private static String version(Published published, Duration taken) {
        return shortened(published.headline()) + "  [v" + published.version() + ", " + published.change() + ", "
                + tags(published.tags()) + ", " + seconds(taken) + "]";
    }

    private static String shortened(String headline) {
        if (headline.codePointCount(0, headline.length()) <= HEADLINE_LENGTH) {
            return headline;
        }
        return headline.substring(0, headline.offsetByCodePoints(0, HEADLINE_LENGTH - 1)) + "…";
    }

    private static String tags(List<String> tags) {
        if (tags.isEmpty()) {
            return "no tags";
        }
        String shown = String.join(", ", tags.subList(0, Math.min(TAGS_SHOWN, tags.size())));
        String more = (tags.size() > TAGS_SHOWN) ? ", …" : "";
        return tags.size() + ((tags.size() == 1) ? " tag: " : " tags: ") + shown + more;
    }

    private static String seconds(Duration taken) {
        return String.format(Locale.ROOT, "%.1f s", Math.max(0, taken.toMillis()) / 1000.0);
    }

    private static String rest(Outcome outcome) {
        if (outcome.state() == EndState.EXPANDED) {
            return ": " + outcome.expanded() + " entries";
        }
        String version = (outcome.version() != null) ? " (version " + outcome.version() + ")" : "";
        return version + because(outcome);
    }

    private static String because(Outcome outcome) {
        String reason = (outcome.reason() != null) ? outcome.reason().sentence() : "";
        String detail = (outcome.detail() != null) ? outcome.detail() : "";
        if (reason.isEmpty() || detail.isEmpty() || detail.equals(reason)) {
            String either = reason.isEmpty() ? detail : reason;
            return either.isEmpty() ? "" : ": " + either;
        }
        return ": " + reason + " (" + detail + ")";
    }

}
