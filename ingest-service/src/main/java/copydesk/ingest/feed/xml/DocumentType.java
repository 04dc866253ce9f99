package copydesk.ingest.feed.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * Takes the document type off a feed. Of the entities that it declares only those are
 * used that stand for a few plain characters: never one that names another entity, markup
 * or a file, so that nothing can grow and nothing is fetched.
 */
final class DocumentType {

    private static final int MAX_ENTITIES = 500;

    private static final int HEAD = 100_000;

    private static final Pattern ENTITY = Pattern.compile(
            "<!ENTITY\\s+([A-Za-z_][\\w.-]{0,40})\\s+(?:\"([^\"<%]{0,60})\"|'([^'<%]{0,60})')\\s*>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern USE = Pattern.compile("&([A-Za-z_][\\w.-]{0,40});");

    private static final Pattern NAMED = Pattern.compile("&(?!#)");

    private DocumentType() {
    }

    /** The text without its document type, its own harmless entities read. */
    static String without(String text) {
        int start = start(text);
        int end = (start < 0) ? -1 : end(text, start);
        if (end < 0) {
            return text;
        }
        Map<String, String> entities = entities(text.substring(start, end));
        String rest = text.substring(end);
        return text.substring(0, start) + (entities.isEmpty() ? rest : expanded(rest, entities));
    }

    // only before the first element; later it may stand in somebody's words
    private static int start(String text) {
        int at = 0;
        while (at >= 0 && at < Math.min(text.length(), HEAD)) {
            at = text.indexOf('<', at);
            if (at < 0 || text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
                return at;
            }
            String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
            at = end.isEmpty() ? -1 : text.indexOf(end, at);
        }
        return -1;
    }

    /**
     * Behind the closing bracket, which may stand in quotation marks or in the subset. An
     * apostrophe in the subset opens no quotation: comments there have some.
     */
    private static int end(String text, int start) {
        boolean subset = false;
        char quote = 0;
        for (int at = start; at < Math.min(text.length(), start + HEAD); at++) {
            at = (quote == 0 && subset) ? behindRemark(text, at) : at;
            char sign = text.charAt(at);
            if (quote != 0) {
                quote = (sign == quote) ? 0 : quote;
            }
            else if (sign == '"' || (sign == '\'' && !subset)) {
                quote = sign;
            }
            else if (sign == '>' && !subset) {
                return at + 1;
            }
            else {
                subset = sign == '[' || (subset && sign != ']');
            }
        }
        return -1;
    }

    /** The last sign of the comment or instruction that begins here; else here. */
    private static int behindRemark(String text, int at) {
        String end = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : "";
        int last = end.isEmpty() ? -1 : text.indexOf(end, at + 2);
        return (last < 0) ? at : last + end.length() - 1;
    }

    private static Map<String, String> entities(String type) {
        Map<String, String> entities = new LinkedHashMap<>();
        Matcher match = ENTITY.matcher(type);
        while (match.find() && entities.size() < MAX_ENTITIES) {
            String value = (match.group(2) != null) ? match.group(2) : match.group(3);
            if (!NAMED.matcher(value).find()) {
                // the first declaration of a name counts
                entities.putIfAbsent(match.group(1), Parser.unescapeEntities(value, false));
            }
        }
        return entities;
    }

    private static String expanded(String text, Map<String, String> entities) {
        return USE.matcher(text).replaceAll((use) -> {
            String value = entities.get(use.group(1));
            return Matcher.quoteReplacement((value != null) ? escaped(value) : use.group());
        });
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

}
