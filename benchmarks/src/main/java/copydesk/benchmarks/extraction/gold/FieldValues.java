package copydesk.benchmarks.extraction.gold;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The fields of an article as one side knows them. A field that is not there was not
 * looked for; a field without values was looked for and is empty.
 */
public final class FieldValues {

    private static final FieldValues NONE = new FieldValues(Map.of());

    private final Map<Field, List<String>> values;

    private FieldValues(Map<Field, List<String>> values) {
        this.values = values;
    }

    /** Nothing was looked for. */
    public static FieldValues none() {
        return NONE;
    }

    /** These and one more; blank values are passed over. */
    public FieldValues with(Field field, Collection<? extends @Nullable String> found) {
        Map<Field, List<String>> more = new EnumMap<>(Field.class);
        more.putAll(this.values);
        more.put(field,
                found.stream()
                    .filter(Objects::nonNull)
                    .map(String::strip)
                    .filter((value) -> !value.isEmpty())
                    .toList());
        return new FieldValues(more);
    }

    /** These and one more that has a value or none. */
    public FieldValues with(Field field, @Nullable String found) {
        return with(field, Stream.ofNullable(found).toList());
    }

    /** What is known of it; empty if it was not looked for. */
    public Optional<List<String>> of(Field field) {
        return Optional.ofNullable(this.values.get(field));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldValues fields && fields.values.equals(this.values);
    }

    @Override
    public int hashCode() {
        return this.values.hashCode();
    }

    @Override
    public String toString() {
        return this.values.toString();
    }

}
