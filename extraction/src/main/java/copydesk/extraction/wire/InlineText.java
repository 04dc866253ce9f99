package copydesk.extraction.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the inline mark-up of a text export: links, emphasis, escapes. What does not
 * close is text. Used once per block; looks ahead only so far and so often that the time
 * stays in proportion to the text.
 */
final class InlineText {

    private static final int LOOK_AHEAD = 3_000;

    private static final int MAX_FAILURES = 200;

    private static final int MAX_DEPTH = 8;

    private static final Pattern AUTOLINK = Pattern.compile("<(?<url>(?:https?://|mailto:)[^\\s<>]{1,2000})>");

    private static final Pattern TARGET = Pattern
        .compile("\\(\\s*<?(?<href>[^\\s()<>\\\\]*+(?:(?:\\\\.|\\([^\\s()]{0,200}\\))[^\\s()<>\\\\]*+){0,50})>?"
                + "(?:\\s+[\"'(][^\"]{0,500}[\"')])?\\s*\\)");

    private static final Pattern ABSOLUTE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).+");

    private final String raw;

    private final RichTextBuilder out = new RichTextBuilder();

    private final int maxLinks;

    private int failures;

    private int links;

    private InlineText(String raw, int maxLinks) {
        this.raw = raw;
        this.maxLinks = maxLinks;
    }

    /** The words of a block, clean, with their marks and anchors. */
    static RichText parse(String raw, int maxLinks) {
        InlineText text = new InlineText(raw, maxLinks);
        text.range(0, raw.length(), 0);
        return text.out.build();
    }

    /** A link's target; null if it leads nowhere. */
    static @Nullable String target(String href) {
        String clean = RichText.plain(href.replaceAll("\\\\([()_*])", "$1")).text();
        return ABSOLUTE.matcher(clean).matches() ? clean : null;
    }

    private void range(int from, int to, int depth) {
        int at = from;
        while (at < to) {
            int next = markup(at, to, depth);
            if (next == at) {
                int end = nextSpecial(at + 1, to);
                this.out.append(this.raw.substring(at, end));
                next = end;
            }
            at = next;
        }
    }

    private int nextSpecial(int from, int to) {
        int at = from;
        while (at < to && "\\![<*_".indexOf(this.raw.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    // the place after the mark-up that starts here, or the same place if none does
    private int markup(int at, int to, int depth) {
        return switch (this.raw.charAt(at)) {
            case '\\' -> escape(at, to);
            case '!' -> image(at, to);
            case '[' -> link(at, to, depth);
            case '<' -> autolink(at, to);
            case '*', '_' -> emphasis(at, to, depth);
            default -> at;
        };
    }

    private int escape(int at, int to) {
        if (at + 1 < to && "\\`*_{}[]()#+-.!|<>~\"'&$^=:;,/?@%".indexOf(this.raw.charAt(at + 1)) >= 0) {
            this.out.append(this.raw.substring(at + 1, at + 2));
            return at + 2;
        }
        return at;
    }

    private int image(int at, int to) {
        int close = (at + 1 < to && this.raw.charAt(at + 1) == '[') ? bracketEnd(at + 1, to) : -1;
        Matcher target = (close > 0) ? targetAt(close + 1, to) : null;
        return (target != null) ? target.end() : at;
    }

    private int link(int at, int to, int depth) {
        int close = (depth < MAX_DEPTH && this.links < this.maxLinks) ? bracketEnd(at, to) : -1;
        Matcher target = (close > 0) ? targetAt(close + 1, to) : null;
        if (target == null) {
            return at;
        }
        this.links++;
        int start = this.out.position();
        range(at + 1, close, depth + 1);
        this.out.anchor(target(target.group("href")), start, this.out.position());
        return target.end();
    }

    private int bracketEnd(int at, int to) {
        int level = 0;
        int end = Math.min(to, at + LOOK_AHEAD);
        for (int i = at; i < end && this.failures < MAX_FAILURES; i++) {
            char sign = this.raw.charAt(i);
            level += (sign == '[') ? 1 : (sign == ']') ? -1 : 0;
            i += (sign == '\\') ? 1 : 0;
            if (level == 0) {
                return i;
            }
        }
        this.failures++;
        return -1;
    }

    private @Nullable Matcher targetAt(int at, int to) {
        if (at >= to || this.raw.charAt(at) != '(') {
            return null;
        }
        Matcher target = TARGET.matcher(this.raw).region(at, Math.min(to, at + LOOK_AHEAD));
        return target.lookingAt() ? target : null;
    }

    private int autolink(int at, int to) {
        Matcher link = AUTOLINK.matcher(this.raw).region(at, Math.min(to, at + LOOK_AHEAD));
        if (!link.lookingAt()) {
            return at;
        }
        int start = this.out.position();
        this.out.append(link.group("url"));
        this.out.anchor(link.group("url"), start, this.out.position());
        return link.end();
    }

    private int emphasis(int at, int to, int depth) {
        char sign = this.raw.charAt(at);
        int width = (at + 1 < to && this.raw.charAt(at + 1) == sign) ? 2 : 1;
        String delimiter = this.raw.substring(at, at + width);
        int close = (depth < MAX_DEPTH && opens(at, width, to)) ? closing(delimiter, at + width, to) : -1;
        if (close < 0) {
            return (width == 2) ? literal(at, delimiter) : at;
        }
        int start = this.out.position();
        range(at + width, close, depth + 1);
        this.out.mark((width == 2) ? MarkKind.STRONG : MarkKind.EMPHASIS, start, this.out.position());
        return close + width;
    }

    private int literal(int at, String delimiter) {
        this.out.append(delimiter);
        return at + delimiter.length();
    }

    private boolean opens(int at, int width, int to) {
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(this.raw.charAt(at - 1));
        boolean inWord = wordBefore && (width == 1 || this.raw.charAt(at) == '_');
        return at + width < to && !Character.isWhitespace(this.raw.charAt(at + width)) && !inWord;
    }

    private int closing(String delimiter, int from, int to) {
        int width = delimiter.length();
        int limit = Math.min(to, from + LOOK_AHEAD);
        int at = this.raw.indexOf(delimiter, from + 1);
        while (at >= 0 && at + width <= limit && this.failures < MAX_FAILURES) {
            if (closes(delimiter, at, to)) {
                return at;
            }
            at = this.raw.indexOf(delimiter, at + ((width == 1 && twice(at)) ? 2 : 1));
        }
        this.failures++;
        return -1;
    }

    private boolean closes(String delimiter, int at, int to) {
        int after = at + delimiter.length();
        boolean wordAfter = after < to && Character.isLetterOrDigit(this.raw.charAt(after));
        boolean inWord = wordAfter && (delimiter.length() == 1 || delimiter.charAt(0) == '_');
        return !Character.isWhitespace(this.raw.charAt(at - 1)) && !inWord && !(delimiter.length() == 1 && twice(at));
    }

    private boolean twice(int at) {
        return at + 1 < this.raw.length() && this.raw.charAt(at + 1) == this.raw.charAt(at);
    }

}
