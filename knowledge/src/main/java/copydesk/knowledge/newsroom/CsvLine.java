package copydesk.knowledge.newsroom;

import java.util.ArrayList;
import java.util.List;

/** The fields of a line of comma-separated values, as in RFC 4180 but on one line. */
final class CsvLine {

    private final String line;

    private final List<String> fields = new ArrayList<>();

    private int position;

    private CsvLine(String line) {
        this.line = line;
    }

    static List<String> fields(String line) throws BadLineException {
        return new CsvLine(line).read();
    }

    private List<String> read() throws BadLineException {
        do {
            this.fields.add(isQuote() ? quoted() : plain());
        }
        while (this.position++ < this.line.length());
        return this.fields;
    }

    private boolean isQuote() {
        return this.position < this.line.length() && this.line.charAt(this.position) == '"';
    }

    private String plain() {
        int comma = this.line.indexOf(',', this.position);
        int end = (comma < 0) ? this.line.length() : comma;
        String field = this.line.substring(this.position, end).strip();
        this.position = end;
        return field;
    }

    private String quoted() throws BadLineException {
        StringBuilder field = new StringBuilder();
        do {
            int end = this.line.indexOf('"', this.position + 1);
            if (end < 0) {
                throw new BadLineException("A quotation mark is not closed; write \"\" for a mark inside a field.");
            }
            field.append(this.line, this.position + 1, end);
            this.position = end + 1;
            if (isQuote()) {
                field.append('"');
            }
        }
        while (isQuote());
        if (this.position < this.line.length() && this.line.charAt(this.position) != ',') {
            throw new BadLineException("Text follows a closed quotation mark; a comma belongs there.");
        }
        return field.toString();
    }

}
