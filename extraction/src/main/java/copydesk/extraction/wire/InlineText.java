package copydesk.extraction.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.RichText;
import copydesk.extraction.text.RichTextBuilder;
import org.jsoup.parser.Parser;
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

    // the sentence goes on after an address with the sign that ends it
    private static final Pattern BARE = Pattern
        .compile("https?://[^\\s<>\"“”«»*|\\\\]{0,2000}[^\\s<>\"“”«»*|\\\\.,;:!?)\\]'’_~]", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY = Pattern
        .compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]:?");

    private static final Pattern LABEL = Pattern.compile("\\s?\\[(?<label>[^\\[\\]]{0,200})]");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final Pattern ABSOLUTE = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//).+");

    private final String raw;

    private final RichTextBuilder out = new RichTextBuilder();

    private final int maxLinks;

    private final Definitions definitions;

    private int failures;

    private int links;

    private int openLinks;

    private InlineText(String raw, int maxLinks, Definitions definitions) {
        this.raw = raw;
        this.maxLinks = maxLinks;
        this.definitions = definitions;
    }

    /** The words of a block, clean, with their marks and anchors. */
    static RichText parse(String raw, int maxLinks) {
        return parse(raw, maxLinks, new Definitions());
    }

    /** The same for a text that defines the targets of its links elsewhere. */
    static RichText parse(String raw, int maxLinks, Definitions definitions) {
        InlineText text = new InlineText(raw, maxLinks, definitions);
        text.range(0, raw.length(), 0);
        return text.out.build();
    }

    /** A link's target; null if it leads nowhere. */
    static @Nullable String target(String href) {
        String unescaped = href.replaceAll("\\\\([()_*])", "$1");
        String clean = RichText.plain(Parser.unescapeEntities(unescaped, true)).text();
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
        while (at < to && "\\![<*_&`~hH".indexOf(this.raw.charAt(at)) < 0) {
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
            case '&' -> entity(at, to);
            case '`' -> code(at, to);
            case '~' -> this.raw.startsWith("~~", at) && at + 1 < to ? at + 2 : at;
            case 'h', 'H' -> address(at, to);
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
        Matcher footnote = FOOTNOTE.matcher(this.raw).region(at, Math.min(to, at + 50));
        if (footnote.lookingAt()) {
            return footnote.end();
        }
        int close = (depth < MAX_DEPTH && this.links < this.maxLinks) ? bracketEnd(at, to) : -1;
        if (close < 0) {
            return at;
        }
        Matcher target = targetAt(close + 1, to);
        return (target != null) ? anchor(at, close, target.group("href"), target.end(), depth)
                : reference(at, close, to, depth);
    }

    private int reference(int at, int close, int to, int depth) {
        Matcher label = LABEL.matcher(this.raw).region(close + 1, Math.min(to, close + 210));
        boolean full = label.lookingAt();
        String named = (full && !label.group("label").isBlank()) ? label.group("label")
                : this.raw.substring(at + 1, Math.min(close, at + 210));
        String target = this.definitions.target(named);
        // a number in brackets behind brackets is a link whose definition was lost
        boolean lost = target == null && full && (label.group("label").isBlank() || NUMBER.matcher(named).matches());
        return (target != null || lost)
                ? anchor(at, close, (target != null) ? target : "", full ? label.end() : close + 1, depth) : at;
    }

    private int anchor(int at, int close, String href, int end, int depth) {
        this.links++;
        int start = this.out.position();
        this.openLinks++;
        range(at + 1, close, depth + 1);
        this.openLinks--;
        this.out.anchor(target(href), start, this.out.position());
        return end;
    }

    private int entity(int at, int to) {
        Matcher entity = ENTITY.matcher(this.raw).region(at, Math.min(to, at + 40));
        if (!entity.lookingAt()) {
            return at;
        }
        this.out.append(Parser.unescapeEntities(entity.group(), false));
        return entity.end();
    }

    private int address(int at, int to) {
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(this.raw.charAt(at - 1));
        boolean begins = !wordBefore && this.openLinks == 0 && this.raw.regionMatches(true, at, "http", 0, 4);
        Matcher url = begins ? BARE.matcher(this.raw).region(at, Math.min(to, at + LOOK_AHEAD)) : null;
        if (url == null || this.links >= this.maxLinks || !url.lookingAt()) {
            return at;
        }
        this.links++;
        int start = this.out.position();
        this.out.append(url.group());
        this.out.anchor(url.group(), start, this.out.position());
        return url.end();
    }

    // between letters it is an apostrophe
    private int code(int at, int to) {
        int end = at + run(at, to);
        boolean inWord = at > 0 && end < to && Character.isLetter(this.raw.charAt(at - 1))
                && Character.isLetter(this.raw.charAt(end));
        return inWord ? at : end;
    }

    private int run(int at, int to) {
        int end = at;
        while (end < to && this.raw.charAt(end) == this.raw.charAt(at)) {
            end++;
        }
        return end - at;
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
        if (run(at, to) > 3) {
            return unclosed(at, to);
        }
        String delimiter = this.raw.substring(at, at + width);
        int close = (depth < MAX_DEPTH && opens(at, width, to)) ? closing(delimiter, at + width, to) : -1;
        if (close < 0) {
            return (width == 2) ? unclosed(at, to) : at;
        }
        int start = this.out.position();
        range(at + width, close, depth + 1);
        this.out.mark((width == 2) ? MarkKind.STRONG : MarkKind.EMPHASIS, start, this.out.position());
        return close + width;
    }

    // bold that began or ended in another paragraph; between numbers it is arithmetic, in
    // a row it blots something out
    private int unclosed(int at, int to) {
        int end = at + run(at, to);
        boolean inNumber = at > 0 && end < to && Character.isDigit(this.raw.charAt(at - 1))
                && Character.isDigit(this.raw.charAt(end));
        if (inNumber || end - at > 3 || this.raw.charAt(at) == '_') {
            this.out.append(this.raw.substring(at, end));
        }
        return end;
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
                return (width == 2 && run(at, to) == 3 && run(from, to) == 1) ? at + 1 : at;
            }
            at = this.raw.indexOf(delimiter, at + step(run(at, to), width));
        }
        this.failures++;
        return -1;
    }

    private static int step(int run, int width) {
        return (run > 3) ? run : (width == 1 && run > 1) ? 2 : 1;
    }

    private boolean closes(String delimiter, int at, int to) {
        int after = at + delimiter.length();
        boolean wordAfter = after < to && Character.isLetterOrDigit(this.raw.charAt(after));
        boolean inWord = wordAfter && (delimiter.length() == 1 || delimiter.charAt(0) == '_');
        return !Character.isWhitespace(this.raw.charAt(at - 1)) && !inWord
                && !(delimiter.length() == 1 && run(at, to) == 2) && run(at, to) <= 3;
    }

}
