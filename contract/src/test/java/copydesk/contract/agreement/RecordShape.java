package copydesk.contract.agreement;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A record laid flat in the same way as {@link SchemaShape} lays a schema. */
final class RecordShape {

    private final Map<String, Field> fields = new TreeMap<>();

    private RecordShape() {
    }

    /**
     * The shape of a record and of all records inside it; a record inside itself is not
     * entered a second time.
     */
    static Map<String, Field> of(Class<?> type) {
        RecordShape shape = new RecordShape();
        shape.object("", type, List.of(type));
        return shape.fields;
    }

    /** The codes of an enum, as its {@link JsonValue} gives them. */
    static Set<String> codes(Class<?> type) {
        Set<String> codes = new TreeSet<>();
        for (Object constant : type.getEnumConstants()) {
            codes.add(code(constant));
        }
        return codes;
    }

    private void object(String path, Class<?> type, List<Class<?>> outer) {
        for (RecordComponent component : type.getRecordComponents()) {
            AnnotatedType annotated = component.getAnnotatedType();
            value(path + "/" + name(component), annotated, !annotated.isAnnotationPresent(Nullable.class), outer);
        }
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return (property != null) ? property.value() : component.getName();
    }

    private void value(String path, AnnotatedType annotated, boolean required, List<Class<?>> outer) {
        Type type = annotated.getType();
        Class<?> raw = (Class<?>) ((type instanceof ParameterizedType generic) ? generic.getRawType() : type);
        this.fields.put(path, new Field(jsonType(raw), required, raw.isEnum() ? codes(raw) : Set.of(), Set.of()));
        if (annotated instanceof AnnotatedParameterizedType list) {
            value(path + "[]", list.getAnnotatedActualTypeArguments()[0], true, outer);
        }
        if (raw.isRecord() && !outer.subList(1, outer.size()).contains(raw)) {
            object(path, raw, concat(outer, raw));
        }
    }

    private static List<Class<?>> concat(List<Class<?>> outer, Class<?> inner) {
        List<Class<?>> all = new ArrayList<>(outer);
        all.add(inner);
        return all;
    }

    private static String jsonType(Class<?> type) {
        if (type == String.class || type == Instant.class || type.isEnum()) {
            return "string";
        }
        if (type == int.class || type == long.class || type == Integer.class) {
            return "integer";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == double.class || type == Double.class) {
            return "number";
        }
        if (type == List.class) {
            return "array";
        }
        if (type.isRecord()) {
            return "object";
        }
        throw new IllegalArgumentException("no JSON type is agreed on for " + type);
    }

    private static String code(Object constant) {
        Method method = Arrays.stream(constant.getClass().getMethods())
            .filter((candidate) -> candidate.isAnnotationPresent(JsonValue.class))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(constant.getClass() + " has no @JsonValue"));
        try {
            return (String) method.invoke(constant);
        }
        catch (ReflectiveOperationException ex) {
            throw new IllegalArgumentException(ex);
        }
    }

}
