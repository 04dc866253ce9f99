package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields between two fences at the top of a text, as {@code title: …}.
 *
 * @param fields a line for each field, its quotation marks and brackets taken off
 * @param rest the lines below
 */
record FrontMatter(List<String> fields, List<String> rest) {

    private static final int MAX_LINES = 80;

    private static final Pattern FIELD = Pattern
        .compile("\\s*[\"']?(?<key>[\\w .-]{1,40})[\"']?\\s*[:=]\\s*(?<value>.*)");

    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(?<value>.*)");

    static FrontMatter of(List<String> lines) {
        int open = 0;
        while (open < lines.size() && lines.get(open).isEmpty()) {
            open++;
        }
        String fence = (open < lines.size()) ? lines.get(open).strip() : "";
        if (!fence.equals("---") && !fence.equals("+++")) {
            return new FrontMatter(List.of(), lines);
        }
        for (int i = open + 1; i < Math.min(lines.size(), open + MAX_LINES); i++) {
            String line = lines.get(i).strip();
            if (line.equals(fence) || line.equals("...")) {
                return new FrontMatter(fields(lines.subList(open + 1, i)), lines.subList(i + 1, lines.size()));
            }
            if (!line.isEmpty() && !FIELD.matcher(line).matches() && !ITEM.matcher(line).matches()
                    && !Character.isWhitespace(lines.get(i).charAt(0))) {
                break;
            }
        }
        return new FrontMatter(List.of(), lines);
    }

    private static List<String> fields(List<String> lines) {
        List<String> fields = new ArrayList<>();
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (item.matches() && !fields.isEmpty()) {
                goOn(fields, bare(item.group("value")));
            }
            else if (field.matches()) {
                fields.add((field.group("key").strip() + ": " + bare(field.group("value"))).strip());
            }
            else if (!line.isBlank()) {
                fields.add(line.strip());
            }
        }
        return fields;
    }

    private static void goOn(List<String> fields, String value) {
        String before = fields.remove(fields.size() - 1);
        fields.add(before + (before.endsWith(":") ? " " : ", ") + value);
    }

    private static String bare(String value) {
        String words = value.strip();
        boolean list = words.startsWith("[") && words.endsWith("]");
        String inner = list ? words.substring(1, words.length() - 1).replaceAll("[\"']", "") : words;
        boolean quoted = inner.length() > 1 && "\"'".indexOf(inner.charAt(0)) >= 0
                && inner.charAt(0) == inner.charAt(inner.length() - 1);
        return quoted ? inner.substring(1, inner.length() - 1).replace("''", "'").replace("\\\"", "\"")
                : inner.matches("[>|][-+]?") ? "" : inner;
    }

}
