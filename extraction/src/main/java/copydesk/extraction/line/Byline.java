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

    private static final String SURE = "(?:written|story|posted|words|article|authored|reported|reporting|published)"
            + " by|by|authors?|von|text(?: von| by)?|ein \\p{L}+ von|eine \\p{L}+ von|par|propos recueillis par"
            + "|(?:écrit|rédigé|publié) par|por|escrito por|a cura di|scritto da|geschreven door|door|автор|авторы|текст"
            + "|від|oleh|penulis|szerző|írta|yazan|skrevet af|skrevet av|scris de|συντάκτης|γράφει ο|γράφει η|teksti";

    // words that begin names too and count only before a whole line of names or a colon
    private static final String UNSURE = "di|de|av|af|tekst|autor|autorin|auteur|autore|reporter|bericht|redaktion|oprac"
            + "|opracowanie|haber|kirjoittanut|contributors?|tác giả|texto|foto und text|text und foto";

    private static final Pattern PREFIX = prefix(SURE + "|" + UNSURE);

    private static final Pattern SURE_PREFIX = prefix(SURE + "|(?:" + UNSURE + ")(?=\\s?:)");

    private static final Pattern LIST = Pattern.compile(
            "\\s*(?:[,;•·⋅]|\\s/\\s|\\s(?:and|und|et|y|e|og|och|ve|și|та|і|и|&|\\+|with|mit|avec)\\s|\\sen\\s(?=\\p{Lu}\\S*\\s\\p{Lu}))\\s*");

    private static final String WORD = "(?:the|van|von|vom|de|del|della|der|den|di|da|das|du|dos|la|le|el|al|bin|ibn|ter"
            + "|zu|y|af|av|dr\\.|[’'\\p{Lu}\\p{Lo}][\\p{L}\\p{M}’'.-]*)";

    private static final Pattern NAME = Pattern.compile(WORD + "(?:\\s" + WORD + "){0,5}");

    // some pages leave the space between both to their style sheet
    private static final Pattern GLUED = Pattern.compile("^((?:\\p{Lu}\\p{Ll}+ )?[Bb]y)(?=\\p{Lu}\\p{L}*\\s\\p{Lu})");

    private static final Pattern SENTENCE_END = Pattern.compile(".*\\p{Ll}{2}\\.");

    /** The authors that a whole line names after a word such as {@code By}. */
    public static Optional<Byline> of(String line) {
        Matcher match = PREFIX.matcher(spaced(line));
        if (line.length() > MAX_LENGTH || !match.matches()) {
            return Optional.empty();
        }
        String who = match.group("who").strip();
        Byline byline = ofNames(who);
        boolean someone = !byline.authors().isEmpty() || !byline.agencies().isEmpty();
        boolean allNames = LIST.splitAsStream(who).allMatch(Byline::isPart);
        return (someone && allNames && !SENTENCE_END.matcher(who).matches()) ? Optional.of(byline) : Optional.empty();
    }

    /** The authors in a place where nothing else is expected. */
    public static Byline ofNames(String names) {
        Matcher prefixed = SURE_PREFIX.matcher(spaced(names));
        List<String> authors = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        for (String part : LIST.split(prefixed.matches() ? prefixed.group("who") : names)) {
            String name = AuthorName.clean(SURE_PREFIX.matcher(part.strip()).replaceFirst("${who}"));
            boolean degree = !authors.isEmpty() && AuthorName.isDegree(name);
            List<String> known = Agencies.known(name);
            if (!known.isEmpty()) {
                agencies.addAll(known);
            }
            else if (degree) {
                authors.add(authors.remove(authors.size() - 1) + ", " + name);
            }
            else if (!name.isEmpty() && !authors.contains(name) && (authors.isEmpty() || !AuthorName.isJob(name))) {
                authors.add(name);
            }
        }
        return new Byline(authors, agencies);
    }

    /**
     * Whether this looks like the name of somebody, in scripts that have capitals by
     * them.
     */
    public static boolean isName(String name) {
        String words = name.strip();
        boolean sentence = words.endsWith(".") && words.codePoints().noneMatch(Character::isUpperCase);
        return !sentence && NAME.matcher(words).matches() && !AuthorName.isPlaceholder(name);
    }

    /** Whether this says what somebody does. */
    public static boolean isJob(String words) {
        return AuthorName.isJob(words);
    }

    private static String spaced(String line) {
        return GLUED.matcher(line).replaceFirst("$1 ");
    }

    private static boolean isPart(String part) {
        return isName(part) || Agencies.isKnown(part) || AuthorName.isDegree(part) || AuthorName.isJob(part);
    }

    private static Pattern prefix(String words) {
        return Pattern.compile("^(?:" + words + ")(?:\\s?:\\s*|\\s+)(?<who>\\S.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

}
