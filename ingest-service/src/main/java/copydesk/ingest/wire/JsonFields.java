package copydesk.ingest.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a JSON object as they come: a number where a text belongs is read
 * as text, what is of another kind is not there.
 */
final class JsonFields {

    private final Map<?, ?> object;

    JsonFields(Map<?, ?> object) {
        this.object = object;
    }

    /** The first of some fields that holds words. */
    Optional<String> text(String... names) {
        for (String name : names) {
            String words = words(this.object.get(name));
            if (words != null) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String words(@Nullable Object value) {
        String words = (value instanceof String || value instanceof Number) ? value.toString().strip() : "";
        return words.isEmpty() ? null : words;
    }

    /** Whether a field is there, whatever it holds. */
    boolean has(String name) {
        return this.object.get(name) != null;
    }

    /** The objects of a list, or those that an object holds under names of their own. */
    List<JsonFields> objects(String name) {
        Object value = this.object.get(name);
        Collection<?> entries = (value instanceof Map<?, ?> named) ? named.values()
                : (value instanceof Collection<?> list) ? list : List.of();
        List<JsonFields> objects = new ArrayList<>();
        for (Object entry : entries) {
            if (entry instanceof Map<?, ?> fields) {
                objects.add(new JsonFields(fields));
            }
        }
        return objects;
    }

    /** The texts of a list, or the one text that stands in its place. */
    List<String> texts(String name) {
        Object value = this.object.get(name);
        Collection<?> entries = (value instanceof Collection<?> list) ? list
                : (value != null) ? List.of(value) : List.of();
        List<String> texts = new ArrayList<>();
        for (Object entry : entries) {
            String words = words(entry);
            if (words != null) {
                texts.add(words);
            }
        }
        return texts;
    }

}
