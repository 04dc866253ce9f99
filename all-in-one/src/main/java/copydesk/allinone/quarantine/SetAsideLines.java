package copydesk.allinone.quarantine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import copydesk.console.quarantine.Decided;
import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import org.jspecify.annotations.Nullable;

/** Says of quarantined records what people want to know. */
final class SetAsideLines {

    private SetAsideLines() {
    }

    /** A record in a list. */
    static List<String> brief(SetAside aside) {
        List<String> lines = new ArrayList<>();
        lines.add(aside.at() + "  " + aside.reason() + ": " + known(aside.detail()));
        lines.add("  item " + known(aside.item()) + ", from " + aside.from() + "-" + known(aside.place()));
        lines.add("  in   " + aside.rests());
        decision(aside, lines);
        return lines;
    }

    /** A record and what to do about it. */
    static List<String> whole(SetAside aside) {
        List<String> lines = new ArrayList<>();
        lines.add("reason   " + aside.reason() + ": " + aside.sentence());
        lines.add("detail   " + known(aside.detail()));
        lines.add("to do    " + aside.advice());
        lines.add("about    " + known(aside.article()) + ", item " + known(aside.item()));
        lines.add("from     " + aside.from() + "-" + known(aside.place()));
        lines.add("in       " + aside.rests() + ", since " + aside.at());
        lines.add("size     " + size(aside));
        decision(aside, lines);
        return lines;
    }

    private static String size(SetAside aside) {
        return (aside.bytes() != null) ? aside.bytes() + " bytes" : "no bytes; a reference to the record it came from";
    }

    private static void decision(SetAside aside, List<String> lines) {
        Decided decided = aside.decided();
        if (decided != null) {
            lines.add("  " + aside.standing().code() + " by " + decided.who() + " at " + decided.at() + ": "
                    + decided.why());
        }
    }

    /** How many of them stand how. */
    static String total(List<SetAside> asides) {
        if (asides.isEmpty()) {
            return "No record is in quarantine.";
        }
        Map<Standing, Long> counts = asides.stream()
            .collect(Collectors.groupingBy(SetAside::standing, () -> new EnumMap<>(Standing.class),
                    Collectors.counting()));
        String stand = counts.entrySet()
            .stream()
            .map((count) -> count.getValue() + " " + count.getKey().code())
            .collect(Collectors.joining(", "));
        return asides.size() + ((asides.size() == 1) ? " record: " : " records: ") + stand + ".";
    }

    private static String known(@Nullable String text) {
        return (text != null) ? text : "?";
    }

}
