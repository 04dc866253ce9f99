package copydesk.console.trail;

import java.util.List;
import java.util.Optional;

import copydesk.contract.change.ChangeKind;

/** Says in a sentence how things stand with an article. */
final class StandingSentence {

    private StandingSentence() {
    }

    static String of(List<TrailVersion> versions, List<TrailHop> hops) {
        if (versions.isEmpty()) {
            return last(hops, "outcome").map((end) -> "Not published. " + ended(end))
                .orElseGet(() -> underWay(hops.get(hops.size() - 1)));
        }
        TrailVersion version = versions.get(versions.size() - 1);
        if (version.change().equals(ChangeKind.KILL.code())) {
            return "Withdrawn with version " + version.version() + " at " + version.at() + ".";
        }
        String out = "Version " + version.version() + " is out since " + version.at() + ".";
        return last(hops, "outcome").filter((end) -> end.at().isAfter(version.at()))
            .map((end) -> out + " After it: " + ended(end))
            .orElse(out);
    }

    private static String underWay(TrailHop hop) {
        return "On its way: last seen at " + hop.stage() + ", " + hop.at() + ".";
    }

    private static String ended(TrailHop end) {
        return end.says() + " (" + end.at() + ")";
    }

    private static Optional<TrailHop> last(List<TrailHop> hops, String stage) {
        return hops.stream().filter((hop) -> hop.stage().equals(stage)).reduce((earlier, later) -> later);
    }

}
