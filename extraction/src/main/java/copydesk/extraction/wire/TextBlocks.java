package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.article.RawKind;

/** Parts a text into blocks at blank lines and by line prefixes. Used once. */
final class TextBlocks {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(?<level>#{1,6})\\s+(?<words>.*?)\\s*#*\\s*");

    private static final Pattern ITEM = Pattern.compile("\\s{0,8}(?:[-*+•]|\\d{1,3}[.)])\\s+(?<words>\\S.*)");

    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(?<words>.*)");

    private static final Pattern RULE = Pattern
        .compile("\\s{0,3}(?:(?:-\\s?){3,}|(?:\\*\\s?){3,}|(?:_\\s?){3,}|={3,})\\s*");

    private final List<TextBlock> blocks = new ArrayList<>();

    private final StringBuilder open = new StringBuilder();

    private final boolean everyLine;

    private RawKind kind = RawKind.PARAGRAPH;

    private TextBlocks(boolean everyLine) {
        this.everyLine = everyLine;
    }

    /**
     * The blocks of a text. Without any blank line between its lines, every line is a
     * block.
     */
    static List<TextBlock> of(String text, int limit) {
        TextBlocks blocks = new TextBlocks(text.strip().lines().noneMatch(String::isBlank));
        text.lines().takeWhile((line) -> blocks.blocks.size() < limit).forEach(blocks::line);
        blocks.close();
        return blocks.blocks;
    }

    private void line(String line) {
        if (line.isBlank()) {
            close();
        }
        else if (line.length() < 200 && RULE.matcher(line).matches()) {
            rule(line);
        }
        else if (!(starts(HEADING, line) || starts(ITEM, line) || continuesQuote(line))) {
            append(line);
        }
    }

    private boolean starts(Pattern form, String line) {
        Matcher match = form.matcher(line);
        if (!match.matches()) {
            return false;
        }
        close();
        if (form == HEADING) {
            this.blocks.add(new TextBlock(RawKind.HEADING, match.group("level").length() == 1, match.group("words")));
        }
        else {
            this.kind = RawKind.LIST_ITEM;
            this.open.append(match.group("words"));
        }
        return true;
    }

    private boolean continuesQuote(String line) {
        Matcher match = QUOTE.matcher(line);
        if (!match.matches()) {
            return false;
        }
        if (this.kind != RawKind.QUOTE || match.group("words").isBlank()) {
            close();
        }
        this.kind = RawKind.QUOTE;
        this.open.append(match.group("words")).append(' ');
        return true;
    }

    // a line of dashes or equal signs under a single line makes that line a heading
    private void rule(String line) {
        char sign = line.strip().charAt(0);
        boolean underlines = (sign == '-' || sign == '=') && !this.open.isEmpty() && this.kind == RawKind.PARAGRAPH;
        if (underlines) {
            this.blocks.add(new TextBlock(RawKind.HEADING, sign == '=', this.open.toString()));
            this.open.setLength(0);
        }
        close();
    }

    private void append(String line) {
        this.open.append(line).append(' ');
        if (this.everyLine) {
            close();
        }
    }

    private void close() {
        if (!this.open.toString().isBlank()) {
            this.blocks.add(new TextBlock(this.kind, false, this.open.toString()));
        }
        this.open.setLength(0);
        this.kind = RawKind.PARAGRAPH;
    }

}
