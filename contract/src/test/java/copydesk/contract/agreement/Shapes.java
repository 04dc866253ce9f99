package copydesk.contract.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import copydesk.contract.Topic;

/**
 * The shapes of all schemas in one map, path behind schema name, and their form as lines
 * of text.
 */
final class Shapes {

    private static final Map<String, List<String>> FORMS = Map.of("clean",
            List.of("#/$defs/usable", "#/$defs/canceled", "#/$defs/association"), "jsonld",
            List.of("#/$defs/published", "#/$defs/withdrawn"));

    private Shapes() {
    }

    /** As the schemas are now. */
    static Map<String, Field> now() {
        Map<String, Field> all = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            String name = topic.name().toLowerCase(Locale.ROOT);
            if (topic.quarantineOf().isEmpty() && topic != Topic.LATEST && topic != Topic.BACKFILL) {
                for (String form : FORMS.getOrDefault(name, List.of(""))) {
                    String prefix = name + form.replace("#/$defs/", ".");
                    SchemaShape.of(topic, form).forEach((path, field) -> all.put(prefix + " " + path, field));
                }
            }
        }
        return all;
    }

    /** One line per property: schema, path, type, required or optional, codes, limits. */
    static String lines(Map<String, Field> shapes) {
        StringBuilder lines = new StringBuilder();
        shapes.forEach((path, field) -> lines.append(path.replace(" ", "\t"))
            .append('\t')
            .append(field.type())
            .append('\t')
            .append(field.required() ? "required" : "optional")
            .append('\t')
            .append(String.join("|", field.codes()))
            .append('\t')
            .append(String.join(" ", field.limits()))
            .append('\n'));
        return lines.toString();
    }

    /** Reads what {@link #lines} wrote. */
    static Map<String, Field> parse(String lines) {
        Map<String, Field> shapes = new TreeMap<>();
        lines.lines().forEach((line) -> {
            String[] part = line.split("\t", -1);
            shapes.put(part[0] + " " + part[1],
                    new Field(part[2], part[3].equals("required"), words(part[4], "\\|"), words(part[5], " ")));
        });
        return shapes;
    }

    private static Set<String> words(String text, String separator) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split(separator)));
    }

}
