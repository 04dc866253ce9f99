package copydesk.knowledge.newsroom;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import copydesk.knowledge.Alias;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.NormalName;
import org.jspecify.annotations.Nullable;

/**
 * Reads a newsroom's table, line by line: comma-separated values under a header that
 * names the columns alias, type, id and priority, and perhaps description, country and
 * context. Rows of one id are one entity. Not thread-safe.
 */
public final class NewsroomTable {

    /** The header in full. */
    public static final String HEADER = "alias,type,id,priority,description,country,context";

    private static final List<String> COLUMNS = List.of(HEADER.split(","));

    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final int HIGHEST = 100;

    private static final String USUAL = "50";

    private @Nullable Map<String, Integer> columns;

    /**
     * Reads the next line.
     * @return what it says, nothing for the header, an empty line and one that starts
     * with #
     */
    public Optional<KnowledgeEntry> read(String line) throws BadLineException {
        String text = line.startsWith("\ufeff") ? line.substring(1) : line;
        if (text.isBlank() || text.startsWith("#")) {
            return Optional.empty();
        }
        List<String> fields = CsvLine.fields(text);
        if (this.columns == null) {
            this.columns = header(fields);
            return Optional.empty();
        }
        return Optional.of(new Row(this.columns, fields).entry());
    }

    private static Map<String, Integer> header(List<String> fields) throws BadLineException {
        Map<String, Integer> columns = new HashMap<>();
        for (String field : fields) {
            String column = field.toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(column)) {
                throw new BadLineException("No column is called \"" + field
                        + "\". The first line must be a header such as " + HEADER + " (alias and type at least).");
            }
            if (columns.putIfAbsent(column, columns.size()) != null) {
                throw new BadLineException("The column \"" + column
                        + "\" stands twice in the header; take one of them out, with its fields.");
            }
        }
        if (!columns.containsKey("alias") || !columns.containsKey("type")) {
            throw new BadLineException("The header lacks alias or type. It is, in full, " + HEADER + ".");
        }
        return columns;
    }

    private record Row(Map<String, Integer> columns, List<String> fields) {

        KnowledgeEntry entry() throws BadLineException {
            String alias = field("alias");
            boolean exact = alias.startsWith("=");
            String name = exact ? alias.substring(1).strip() : alias;
            if (NormalName.of(name).isEmpty()) {
                throw new BadLineException("The alias \"" + alias + "\" has no letter or digit, or is too long.");
            }
            Kind kind = kind();
            KnowledgeEntry.Builder entry = KnowledgeEntry.of(kind, uri(kind, name), name)
                .description(field("description"))
                .popularity(priority())
                .countries(list("country"))
                .context(list("context"));
            return (exact ? entry.alias(new Alias(name, true, 1)) : entry).build();
        }

        private Kind kind() throws BadLineException {
            Kind kind = Kind.ofCode(field("type").toLowerCase(Locale.ROOT));
            if (kind == null) {
                throw new BadLineException("The type is \"" + field("type")
                        + "\"; write person, organisation, place, event, object or other.");
            }
            return kind;
        }

        private String uri(Kind kind, String name) {
            String id = field("id");
            if (id.matches("Q[1-9]\\d*")) {
                return WIKIDATA + id;
            }
            return id.isEmpty() ? "urn:copydesk:newsroom:" + kind.code() + ":" + NormalName.of(name).replace(' ', '-')
                    : id;
        }

        private int priority() throws BadLineException {
            String text = field("priority").isEmpty() ? USUAL : field("priority");
            if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > HIGHEST) {
                throw new BadLineException("The priority is \"" + text + "\"; write a whole number from 1 to 100.");
            }
            return Integer.parseInt(text);
        }

        private List<String> list(String column) {
            return Arrays.stream(field(column).split("\\|"))
                .map(String::strip)
                .filter((item) -> !item.isEmpty())
                .toList();
        }

        private String field(String column) {
            int index = this.columns.getOrDefault(column, Integer.MAX_VALUE);
            return (index < this.fields.size()) ? this.fields.get(index).strip() : "";
        }

    }

}
