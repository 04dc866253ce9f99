package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.article.RawKind;
import copydesk.extraction.date.SourceTimes;

/** Parts a text into blocks at blank lines and by line prefixes. Used once. */
final class TextBlocks {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(?<level>#{1,6})\\s+(?<words>\\S.*)");

    private static final Pattern ITEM = Pattern
        .compile("\\s{0,12}(?:[-*+•▪◦‣·●]|\\(?\\d{1,3}[.)]|[a-z]\\))\\s+(?:\\[[ xX]]\\s+)?(?<words>\\S.*)");

    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>[\\s>]*(?:#{1,6}\\s)?(?<words>.*)");

    private static final Pattern RULE = Pattern
        .compile("\\s{0,3}(?:(?:[-–—]\\s?){3,}|(?:\\*\\s?){3,}|(?:_\\s?){3,}|={3,}|~{3,}|`{3,}\\w{0,12})\\s*");

    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

    private static final Pattern CELL_RULE = Pattern.compile("[\\s|:+-]*--[\\s|:+-]*");

    private static final int MAX_RULE = 400;

    private static final int MAX_UNDERLINED = 200;

    private static final int MAX_PICTURES = 20;

    private final List<TextBlock> blocks = new ArrayList<>();

    private final Map<Integer, String> numbers = new LinkedHashMap<>();

    private final StringBuilder open = new StringBuilder();

    private final Wrapping wrapping;

    private String lastLine = "";

    private RawKind kind = RawKind.PARAGRAPH;

    private int gap;

    private TextBlocks(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    /** The blocks of a text, one above a limit at most. */
    static List<TextBlock> of(String text, int limit) {
        return of(SourceLines.of(text), limit);
    }

    /** The blocks of the lines of a text, one above a limit at most. */
    static List<TextBlock> of(List<String> lines, int limit) {
        TextBlocks blocks = new TextBlocks(Wrapping.of(lines));
        lines.stream().takeWhile((line) -> blocks.blocks.size() < limit).forEach(blocks::line);
        blocks.close();
        blocks.numbers.forEach(blocks::unlisted);
        return blocks.blocks;
    }

    // a number before a single line is no list: 1. FC Traubing, 12. Juni
    private void unlisted(int index, String number) {
        boolean alone = this.blocks.size() > 1 && !goesOn(index - 1, number, -1) && !goesOn(index + 1, number, 1);
        if (alone) {
            TextBlock block = this.blocks.get(index);
            this.blocks.set(index, new TextBlock(RawKind.PARAGRAPH, 0, number + block.words(), block.gap()));
        }
    }

    // whether an item beside another one has the number that is due, or none
    private boolean goesOn(int index, String number, int step) {
        if (index < 0 || index >= this.blocks.size() || this.blocks.get(index).kind() != RawKind.LIST_ITEM) {
            return false;
        }
        String other = this.numbers.get(index);
        return other == null || value(other) == value(number) || value(other) == value(number) + step;
    }

    private static int value(String number) {
        return Integer.parseInt(number.replaceAll("\\D", ""));
    }

    private void line(String line) {
        if (line.isEmpty()) {
            close();
            this.gap++;
        }
        else if (line.length() < MAX_RULE && (RULE.matcher(line).matches() || isCellRule(line))) {
            rule(line);
        }
        else {
            String words = pictures(line);
            if (!words.isEmpty() && !(heading(words) || item(words) || quote(words) || row(words))) {
                append(words);
            }
        }
    }

    // what stands behind the pictures of a line
    private String pictures(String line) {
        String rest = line;
        for (int i = 0; i < MAX_PICTURES; i++) {
            PictureLine picture = PictureLine.at(rest).orElse(null);
            if (picture == null) {
                return rest;
            }
            close();
            add(new TextBlock(RawKind.FIGURE, 0, rest.strip().substring(0, picture.end()), this.gap));
            rest = rest.strip().substring(picture.end()).strip();
        }
        return rest;
    }

    private boolean heading(String line) {
        Matcher match = HEADING.matcher(line);
        if (!match.matches()) {
            return false;
        }
        close();
        String words = match.group("words").stripTrailing();
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end > 0 && Character.isWhitespace(words.charAt(end - 1));
        add(new TextBlock(RawKind.HEADING, match.group("level").length(), closed ? words.substring(0, end) : words,
                this.gap));
        return true;
    }

    private boolean item(String line) {
        Matcher match = ITEM.matcher(line);
        if (!match.matches() || isSentence(line)) {
            return false;
        }
        close();
        if (Character.isDigit(line.strip().charAt(0))) {
            this.numbers.put(this.blocks.size(), line.substring(0, match.start("words")).strip() + " ");
        }
        this.kind = RawKind.LIST_ITEM;
        open(match.group("words"));
        return true;
    }

    // in some languages a date begins like an item, on a line of its own or in a broken
    // line
    private boolean isSentence(String line) {
        boolean number = Character.isDigit(line.strip().charAt(0));
        boolean goesOn = !this.open.isEmpty() && this.kind == RawKind.PARAGRAPH && !line.startsWith("1")
                && this.wrapping.joins(this.lastLine, line);
        return number && (goesOn || SourceTimes.isDateLine(line));
    }

    private boolean quote(String line) {
        Matcher match = QUOTE.matcher(line);
        if (!match.matches()) {
            return false;
        }
        if (this.kind != RawKind.QUOTE || match.group("words").isBlank()) {
            close();
        }
        this.kind = RawKind.QUOTE;
        open(match.group("words"));
        return true;
    }

    // a row of a table is a block, its cells one after the other
    private boolean row(String line) {
        String row = line.strip();
        if (row.charAt(0) != '|' || row.indexOf('|', 1) < 0) {
            return false;
        }
        close();
        open(CELLS.matcher(row).replaceAll(" ").strip());
        close();
        return true;
    }

    private static boolean isCellRule(String line) {
        return line.indexOf('|') >= 0 && CELL_RULE.matcher(line).matches();
    }

    // a line of dashes or equal signs under a single line makes that line a heading
    private void rule(String line) {
        char sign = line.strip().charAt(0);
        boolean underlines = (sign == '-' || sign == '=') && line.indexOf('|') < 0 && !this.open.isEmpty()
                && this.open.length() <= MAX_UNDERLINED && this.kind == RawKind.PARAGRAPH;
        if (underlines) {
            add(new TextBlock(RawKind.HEADING, (sign == '=') ? 1 : 2, this.open.toString(), this.gap));
            this.open.setLength(0);
        }
        close();
        this.gap++;
    }

    private void append(String line) {
        boolean goesOn = this.kind == RawKind.QUOTE || (this.kind == RawKind.LIST_ITEM && line.startsWith(" "));
        if (!this.open.isEmpty() && !goesOn && !this.wrapping.joins(this.lastLine, line)) {
            close();
        }
        open(line);
    }

    private void open(String words) {
        boolean hardBreak = words.endsWith("\\") && !words.endsWith("\\\\");
        this.open.append(hardBreak ? words.substring(0, words.length() - 1) : words).append(' ');
        this.lastLine = words;
    }

    private void close() {
        if (!this.open.toString().isBlank()) {
            add(new TextBlock(this.kind, 0, this.open.toString(), this.gap));
        }
        this.open.setLength(0);
        this.kind = RawKind.PARAGRAPH;
    }

    private void add(TextBlock block) {
        this.blocks.add(block);
        this.gap = 0;
    }

}
