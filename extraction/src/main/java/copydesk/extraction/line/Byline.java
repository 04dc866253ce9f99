package copydesk.extraction.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that names who wrote the article, as {@code By Jane Doe and John Roe}
 *
 * @param authors people and desks
 * @param agencies agencies named beside them
 */
public record Byline(List<String> authors, List<String> agencies) {

    private static final int MAX_LENGTH = 160;

    private static final Pattern PREFIX = Pattern.compile(
            "(?:written by|by|von|text|par|propos recueillis par|por|автор|від)" + "\\s?:?\\s+(?<who>\\S.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LIST = Pattern.compile("\\s*(?:[,;]|\\s(?:and|und|et|y|та|і|&|with|mit)\\s)\\s*");

    private static final String WORD = "(?:van|von|de|del|della|der|den|di|da|du|dos|la|le|el|al|bin|ibn|ter|zu|y"
            + "|[’'\\p{Lu}][\\p{L}\\p{M}’'.-]*)";

    private static final Pattern NAME = Pattern.compile(WORD + "(?:\\s" + WORD + "){0,5}");

    /** The authors that a whole line names after a word such as {@code By}. */
    public static Optional<Byline> of(String line) {
        Matcher match = PREFIX.matcher(line);
        if (line.length() > MAX_LENGTH || !match.matches()) {
            return Optional.empty();
        }
        Byline byline = ofNames(match.group("who"));
        boolean allNames = LIST.splitAsStream(match.group("who").strip()).allMatch(Byline::isName);
        return (allNames && !match.group("who").matches(".*\\p{Ll}{2}\\.$")) ? Optional.of(byline) : Optional.empty();
    }

    /** The authors in a place where nothing else is expected. */
    public static Byline ofNames(String names) {
        Matcher prefixed = PREFIX.matcher(names);
        List<String> authors = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        for (String part : LIST.split(prefixed.matches() ? prefixed.group("who") : names)) {
            String name = part.strip();
            List<String> known = Agencies.among(name);
            if (!known.isEmpty()) {
                agencies.addAll(known);
            }
            else if (!name.isEmpty() && name.length() <= 80 && !name.contains("://") && !authors.contains(name)) {
                authors.add(name);
            }
        }
        return new Byline(authors, agencies);
    }

    private static boolean isName(String part) {
        return NAME.matcher(part.strip()).matches() || Agencies.isKnown(part);
    }

}
