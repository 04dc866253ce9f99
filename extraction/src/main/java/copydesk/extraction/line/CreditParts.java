package copydesk.extraction.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells agencies from people among the names of a credit. */
final class CreditParts {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:/|\\||\\s(?:for|für|pour|para)\\s|\\s[–—-]\\s|,)\\s*");

    private static final Pattern VIA = Pattern.compile("(?<from>.+)\\s(?<way>[Vv]ia\\s.+)");

    private static final String JOIN = " / ";

    private final List<String> agencies = new ArrayList<>();

    private final List<String> people = new ArrayList<>();

    private CreditParts() {
    }

    static Credit of(String who) {
        Matcher via = VIA.matcher(who);
        CreditParts parts = new CreditParts();
        if (via.matches()) {
            parts.sort(split(via.group("from")));
            parts.sell(via.group("way"));
        }
        else {
            parts.sort(split(who));
        }
        return parts.credit();
    }

    private static List<String> split(String who) {
        List<String> parts = new ArrayList<>();
        PARTS.splitAsStream(who)
            .filter((part) -> !part.isEmpty())
            .filter((part) -> parts.stream().noneMatch((other) -> letters(other).equals(letters(part))))
            .forEach(parts::add);
        return parts;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    private void sort(List<String> parts) {
        boolean known = parts.stream().anyMatch(Agencies::isKnown);
        boolean looks = parts.size() == 1 || !parts.stream().allMatch(Agencies::looksLikeOne);
        for (String part : parts) {
            boolean agency = Agencies.isKnown(part)
                    || (known ? Agencies.isInitials(part) : looks && Agencies.looksLikeOne(part));
            (agency ? this.agencies : this.people).add(part);
        }
        if (this.agencies.isEmpty() && parts.size() > 1) {
            this.agencies.addAll(this.people.subList(1, parts.size()));
            this.people.retainAll(parts.subList(0, 1));
        }
    }

    // an agency sells the pictures of another one
    private void sell(String way) {
        if (this.agencies.isEmpty()) {
            this.agencies.add(way.substring("via ".length()).strip());
        }
        else {
            int last = this.agencies.size() - 1;
            this.agencies.set(last, this.agencies.get(last) + " " + way);
        }
    }

    private Credit credit() {
        return new Credit(this.people.isEmpty() ? null : String.join(JOIN, this.people),
                this.agencies.isEmpty() ? null : String.join(JOIN, this.agencies));
    }

}
