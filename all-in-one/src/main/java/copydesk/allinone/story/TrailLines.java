package copydesk.allinone.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import copydesk.console.trail.Trail;
import copydesk.console.trail.TrailCommand;
import copydesk.console.trail.TrailHop;
import copydesk.console.trail.TrailReader;
import copydesk.console.trail.TrailVersion;
import org.jspecify.annotations.Nullable;

/** A trail in words, a line each. */
final class TrailLines {

    private TrailLines() {
    }

    static List<String> of(Trail trail) {
        List<String> lines = new ArrayList<>();
        lines.add("article      " + trail.uri());
        add("known as", trail.addresses(), lines);
        lines.add("stands       " + trail.standing());
        add("versions", trail.versions().stream().map(TrailLines::version).toList(), lines);
        add("commands", trail.commands().stream().map(TrailLines::command).toList(), lines);
        add("hops", hops(trail), lines);
        add("read by", readers(trail), lines);
        return lines;
    }

    private static void add(String title, List<String> texts, List<String> lines) {
        for (int i = 0; i < texts.size(); i++) {
            lines.add("%-12s %s".formatted((i == 0) ? title : "", texts.get(i)));
        }
    }

    private static String version(TrailVersion version) {
        return version.version() + "  " + version.change() + "  " + version.at() + "  " + version.place()
                + after("  item ", version.item());
    }

    private static String command(TrailCommand command) {
        return command.command() + " by " + command.who() + ": " + command.why() + "  " + command.at() + "  "
                + command.place();
    }

    private static List<String> hops(Trail trail) {
        List<String> hops = new ArrayList<>();
        if (trail.hopsLeftOut() > 0) {
            hops.add("(" + trail.hopsLeftOut() + " older ones are not listed)");
        }
        trail.hops().forEach((hop) -> hops.add(hop(hop)));
        return hops;
    }

    private static String hop(TrailHop hop) {
        String about = (hop.version() != null && !hop.stage().equals("outcome")) ? "  version " + hop.version() : "";
        String says = (hop.says() != null) ? hop.says() : hop.code();
        return "%s  %-11s  %s%s%s".formatted(hop.at(), hop.stage(), hop.place(), about, after("  ", says));
    }

    private static List<String> readers(Trail trail) {
        if (trail.readersUnknown() != null) {
            return List.of(Objects.requireNonNull(trail.readersUnknown()));
        }
        if (trail.readers().isEmpty()) {
            return List.of("no consumer group has committed anything on the public topics");
        }
        return trail.readers().stream().map(TrailLines::reader).toList();
    }

    private static String reader(TrailReader reader) {
        return reader.group() + "  " + reader.topic() + "  " + reader.says();
    }

    private static String after(String separator, @Nullable String text) {
        return (text != null && !text.isEmpty()) ? separator + text : "";
    }

}
