package copydesk.benchmarks.enrichment.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text freed from its marks, and the marks with their places: {@code [words|id]} is a
 * name, <code>{words|speaker|cue}</code> a quote, {@code [words](target class)} a link. A
 * backslash takes the meaning from the character after it.
 *
 * @param text the plain text
 * @param marks by place, an outer one before those inside it
 */
record MarkedText(String text, List<InlineMark> marks) {

    private static final Comparator<InlineMark> OUTER_FIRST = Comparator.comparingInt(InlineMark::start)
        .thenComparing(InlineMark::end, Comparator.reverseOrder());

    MarkedText {
        marks = marks.stream().sorted(OUTER_FIRST).toList();
    }

    static MarkedText parse(String source) {
        Parser parser = new Parser(source);
        parser.readTo("");
        return new MarkedText(parser.text.toString(), parser.marks);
    }

    /** The words at a place counted in code points. */
    String words(InlineMark mark) {
        int from = this.text.offsetByCodePoints(0, mark.start());
        return this.text.substring(from, this.text.offsetByCodePoints(from, mark.end() - mark.start()));
    }

    private static final class Parser {

        private final String source;

        private final StringBuilder text = new StringBuilder();

        private final List<InlineMark> marks = new ArrayList<>();

        private int at;

        private int length;

        Parser(String source) {
            this.source = source;
        }

        /** Reads up to one of these ends and gives it; without ends up to the last. */
        private char readTo(String ends) {
            while (this.at < this.source.length()) {
                char next = this.source.charAt(this.at);
                if (ends.indexOf(next) >= 0) {
                    this.at++;
                    return next;
                }
                readPiece(next);
            }
            if (!ends.isEmpty()) {
                throw wrong("a mark is not closed");
            }
            return 0;
        }

        private void readPiece(char next) {
            switch (next) {
                case '[' -> readBracket();
                case '{' -> readQuote();
                case ']', '}', '|' -> throw wrong("a mark that was not opened ends with " + next);
                default -> readCharacter();
            }
        }

        private void readBracket() {
            int start = this.length;
            this.at++;
            if (readTo("|]") == '|') {
                add(InlineMark.Kind.NAME, start, List.of(fieldsTo(']')));
            }
            else if (this.source.startsWith("(", this.at)) {
                this.at++;
                add(InlineMark.Kind.LINK, start, List.of(fieldsTo(')').split(" ")));
            }
            else {
                throw wrong("a bracket is neither a name nor a link");
            }
        }

        private void readQuote() {
            int start = this.length;
            this.at++;
            readTo("|");
            add(InlineMark.Kind.QUOTE, start, List.of(fieldsTo('}').split("\\|")));
        }

        private void readCharacter() {
            if (this.source.charAt(this.at) == '\\' && this.at + 1 < this.source.length()) {
                this.at++;
            }
            int character = this.source.codePointAt(this.at);
            this.text.appendCodePoint(character);
            this.at += Character.charCount(character);
            this.length++;
        }

        private String fieldsTo(char end) {
            int from = this.at;
            int to = this.source.indexOf(end, from);
            if (to < 0) {
                throw wrong("a mark is not closed");
            }
            this.at = to + 1;
            return this.source.substring(from, to);
        }

        private void add(InlineMark.Kind kind, int start, List<String> fields) {
            this.marks.add(new InlineMark(kind, start, this.length, fields));
        }

        private IllegalArgumentException wrong(String what) {
            int from = Math.max(0, Math.min(this.at, this.source.length()) - 30);
            return new IllegalArgumentException(
                    what + " after: " + this.source.substring(from, Math.min(this.at, this.source.length())));
        }

    }

}
