package copydesk.extraction.line;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name among authors can be: a person or a desk, a degree, a job, a placeholder.
 */
final class AuthorName {

    private static final int MAX_LENGTH = 80;

    private static final Set<String> PLACEHOLDERS = Set.of("admin", "administrator", "webmaster", "user", "root",
            "null", "undefined", "none", "n/a", "unknown", "anonymous", "author", "authors", "by", "guest",
            "guest author", "super user", "superuser", "wpadmin", "site admin", "view all posts", "see full bio",
            "contributor", "test", "autor", "autorin", "auteur", "autore", "редактор", "автор", "default", "staff",
            "no author", "posts by", "web", "online", "wordpress", "written by", "posts", "link", "learn more",
            "read more", "see more", "privacy", "von", "por", "par", "di", "view profile", "contact", "bio", "more",
            "profile", "articles", "view all", "author bio", "all posts", "details", "redazione web", "date", "updated",
            "about the author", "bluesky", "instagram", "youtube", "pinterest", "reddit", "mastodon", "whatsapp", "rss",
            "website", "share", "follow", "home", "name", "editor");

    private static final Pattern LOGIN = Pattern.compile("[^\\s\\p{Lu}]*[._@\\d][^\\s\\p{Lu}]*|\\S+@\\S+");

    // what else stands in the small lines at a headline
    private static final Pattern WHEN = Pattern
        .compile("(?:19|20)\\d{2}|.*\\d:\\d{2}.*|.*\\b\\d+\\+?\\s?min(?:ute)?s?\\b.*"
                + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.?\\s\\d{1,2}"
                + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day", Pattern.CASE_INSENSITIVE);

    private static final Pattern DEGREE = Pattern.compile("(?:(?:\\p{Lu}\\.?){2,6}(?:-[\\p{Lu}\\d]+)?|Ph\\.?\\s?D\\.?"
            + "|M\\.?Sc\\.?|B\\.?Sc\\.?|[JS]r\\.?|I{1,3}|Esq\\.?|\\p{Lu}(?:\\p{Ll}?\\p{Lu}){1,4})[®™]?"
            + "(?:\\s(?:\\p{Lu}\\.?){2,6})*");

    private static final Pattern JOB = Pattern.compile("\\b(?:editors?|reporter|writer|correspondent|contributors?"
            + "|columnist|journalist|producer|staff|bureau|chief|senior|director|co-?founder|founder|ceo|cto|manager"
            + "|analyst|specialist|expert|university|professor|president|fellow|author|analista|redakteur|redakteurin"
            + "|redaktion|volontär|volontärin|korrespondent|korrespondentin|chefredakteur|reporterin|journaliste"
            + "|correspondante?|rédact\\w*|periodista|redactora?|corresponsal|giornalista|redattore|redacteur"
            + "|dziennikarz\\w*|toimittaja|muhabiri?|journalistin|ressortleiter|ressortleiterin|profesor\\w*|consultant|writers|podcast|kolumnist\\w*|leiter\\w*|gardener|astrologer|reviewers?)\\b"
            + "|кореспондент|корреспондент|журналіст|журналист|редактор|記者|기자|특파원",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern SUFFIX = Pattern.compile("\\s?(?:기자|특파원|記者|编辑)$");

    private static final Pattern TAIL = Pattern.compile("(?<=\\S\\s\\S{1,40})(?:\\s[|–—-]\\s.*|\\s?\\|.*"
            + "|\\s?[(\\[<][^)\\]>]*(?:@|\\.com|https?:)[^)\\]>]*[)\\]>]?|\\s\\S+@\\S+\\.\\S+|\\s@\\w+"
            + "|\\s(?:for|für|in|aus|à|en)\\s\\p{Lu}.*|\\s(?:on behalf of|in|for)(?:\\s.*|$)"
            + "|\\s?(?:기자|특파원|記者|記者|编辑))$", Pattern.CASE_INSENSITIVE);

    private static final Pattern TIMES = Pattern.compile("\\s(?:(?:last |first )?(?:updated|published|posted|modified)"
            + "|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b.*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAD = Pattern.compile(
            "^(?:ein |eine )?(?:kommentar|analyse|interview|essay|gastbeitrag"
                    + "|opinion|words|photos?|guest post|guest article|a column|column) (?:von|by)\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPEN = Pattern.compile("(?i).* (?:by|von|par|por)");

    private static final Pattern EDGES = Pattern.compile("^[\\s\\-–—:|•·⋅,/*]+|[\\s\\-–—:|•·⋅,/*]+$");

    private AuthorName() {
    }

    /** A name without what is appended to it; empty if there is none. */
    static String clean(String raw) {
        String bare = SUFFIX.matcher(HEAD.matcher(TIMES.matcher(raw.strip()).replaceFirst("")).replaceFirst(""))
            .replaceFirst("");
        String name = EDGES.matcher(TAIL.matcher(bare).replaceFirst("")).replaceAll("");
        boolean unusable = name.length() > MAX_LENGTH || name.contains("://") || name.startsWith("www.")
                || name.codePoints().noneMatch(Character::isLetter) || isPlaceholder(name)
                || LOGIN.matcher(name).matches() || WHEN.matcher(name).matches() || OPEN.matcher(name).matches();
        return unusable ? "" : name;
    }

    /** Whether it stands where the system that made the page knew no name. */
    static boolean isPlaceholder(String name) {
        return PLACEHOLDERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a degree or title printed behind a name. */
    static boolean isDegree(String part) {
        return DEGREE.matcher(part).matches() && !Agencies.isKnown(part);
    }

    /** Whether it says what somebody does. */
    static boolean isJob(String part) {
        return JOB.matcher(part).find();
    }

}
