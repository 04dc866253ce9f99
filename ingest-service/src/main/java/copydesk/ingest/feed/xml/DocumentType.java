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

    private static final String COMMENT_END = "-->";

    private static final String INSTRUCTION_END = "?>";

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
            String end = text.startsWith("<!--", at) ? COMMENT_END : text.startsWith("<?", at) ? INSTRUCTION_END : "";
            at = end.isEmpty() ? -1 : text.indexOf(end, at);
        }
        return -1;
    }

    /**
     * Behind the closing bracket, which may stand in quotation marks or in the subset. An
     * apostrophe in the subset opens no quotation: comments there have some.
     */
    private static int end(String text, int start) {
        Head head = Head.of(text.substring(start, Math.min(text.length(), start + HEAD)));
        boolean subset = false;
        char quote = 0;
        for (int at = 0; at < head.text.length(); at++) {
            at = (quote == 0 && subset) ? head.behindRemark(at) : at;
            char sign = head.text.charAt(at);
            if (quote != 0) {
                quote = (sign == quote) ? 0 : quote;
            }
            else if (sign == '"' || (sign == '\'' && !subset)) {
                quote = sign;
            }
            else if (sign == '>' && !subset) {
                return start + at + 1;
            }
            else {
                subset = sign == '[' || (subset && sign != ']');
            }
        }
        return -1;
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

    /**
     * Where a document type has to end.
     *
     * @param lastComment where the last comment ends, so that none is sought behind it,
     * however many begin; -1 if none does
     * @param lastInstruction the same of instructions
     */
    private record Head(String text, int lastComment, int lastInstruction) {

        static Head of(String text) {
            return new Head(text, text.lastIndexOf(COMMENT_END), text.lastIndexOf(INSTRUCTION_END));
        }

        /** The last sign of the comment or instruction that begins here; else here. */
        int behindRemark(int at) {
            if (this.text.startsWith("<!--", at) && at + 2 <= this.lastComment) {
                return this.text.indexOf(COMMENT_END, at + 2) + COMMENT_END.length() - 1;
            }
            if (this.text.startsWith("<?", at) && at + 2 <= this.lastInstruction) {
                return this.text.indexOf(INSTRUCTION_END, at + 2) + INSTRUCTION_END.length() - 1;
            }
            return at;
        }

    }

}
