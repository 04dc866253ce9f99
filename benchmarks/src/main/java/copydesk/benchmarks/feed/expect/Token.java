package copydesk.benchmarks.feed.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of an expression.
 *
 * @param kind what it is
 * @param text the word; of a string what it stands for
 */
record Token(Kind kind, String text) {

    private static final Pattern TOKEN = Pattern
        .compile("\\s*(?:(?<string>[uUbBrR]{0,2}(?:\"\"\"(?:[^\"\\\\]++|\\\\.|\"(?!\"\"))*+\"\"\""
                + "|'''(?:[^'\\\\]++|\\\\.|'(?!''))*+'''|'(?:[^'\\\\]++|\\\\.)*+'" + "|\"(?:[^\"\\\\]++|\\\\.)*+\"))"
                + "|(?<number>-?\\d+(?:\\.\\d+)?)|(?<name>[A-Za-z_]\\w*)|(?<sign>==|!=|<=|>=|[-\\[\\](){}.,:<>+%]))",
                Pattern.DOTALL);

    private static final Pattern ESCAPE = Pattern
        .compile("\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);

    /** What a word is. */
    enum Kind {

        STRING, NUMBER, NAME, SIGN

    }

    /**
     * The words of an expression.
     * @throws IllegalArgumentException if it has something that we do not understand
     */
    static List<Token> all(String expression) {
        List<Token> tokens = new ArrayList<>();
        String text = expression.strip();
        Matcher match = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!match.find(at) || match.start() != at) {
                throw new IllegalArgumentException("not understood at " + at + ": " + text);
            }
            tokens.add(token(match));
            at = match.end();
        }
        return tokens;
    }

    /** The group that matched tells the kind. */
    private static Token token(Matcher match) {
        if (match.group("string") != null) {
            return new Token(Kind.STRING, string(match.group("string")));
        }
        if (match.group("number") != null) {
            return new Token(Kind.NUMBER, match.group("number"));
        }
        return (match.group("name") != null) ? new Token(Kind.NAME, match.group("name"))
                : new Token(Kind.SIGN, match.group("sign"));
    }

    /** What a literal stands for, in one pair of quotation marks or three. */
    private static String string(String literal) {
        String quoted = literal.replaceFirst("^[a-zA-Z]+", "");
        int quotes = (quoted.startsWith("\"\"\"") || quoted.startsWith("'''")) ? 3 : 1;
        String inside = quoted.substring(quotes, quoted.length() - quotes);
        return ESCAPE.matcher(inside).replaceAll((escape) -> Matcher.quoteReplacement(meaning(escape)));
    }

    private static String meaning(java.util.regex.MatchResult escape) {
        for (int group = 1; group <= 3; group++) {
            if (escape.group(group) != null) {
                return Character.toString(Integer.parseInt(escape.group(group), 16));
            }
        }
        return switch (escape.group(4)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "\n" -> "";
            default -> escape.group(4).matches("[\\\\'\"]") ? escape.group(4) : "\\" + escape.group(4);
        };
    }

}
