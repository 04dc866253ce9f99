package copydesk.contract;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * The JSON form of all records, one for the whole pipeline: UTF-8, properties in the
 * order of the record, absent values left out, unknown properties ignored on reading so
 * that a newer writer does not stop an older reader. Thread-safe.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper
        .builder(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(100).maxStringLength(5_000_000).build())
            .build())
        // calls constructors and components of records without reflection, which takes
        // less time
        .addModule(new BlackbirdModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();

    /** The same on every system. */
    private static final PrettyPrinter PRETTY = new DefaultPrettyPrinter()
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private static final int USUAL_BYTES = 32 * 1024;

    private Json() {
    }

    /** Writes a record. */
    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * Writes a record by way of another generator, which sees what is written.
     * @param value the record
     * @param by makes that generator from the one that writes
     */
    public static byte[] write(Object value, UnaryOperator<JsonGenerator> by) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator to = MAPPER.createGenerator(bytes)) {
            MAPPER.writeValue(by.apply(to), value);
        }
        return bytes.toByteArray();
    }

    /** Writes a record for people and files: indented, with a line end. */
    public static String pretty(Object value) {
        return MAPPER.writer().with(PRETTY).writeValueAsString(value) + "\n";
    }

    /**
     * Reads a record. The parser's exception is not passed on as cause, since its message
     * quotes the record.
     * @throws InvalidRecord if the bytes are no JSON or lack what the record must have
     */
    public static <T> T read(byte @org.jspecify.annotations.Nullable [] json, Class<T> type) {
        if (json == null) {
            throw new InvalidRecord("the record has no value");
        }
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new InvalidRecord("the record is JSON null");
            }
            return value;
        }
        catch (JacksonException ex) {
            throw new InvalidRecord(explain(type, ex));
        }
    }

    private static String explain(Class<?> type, JacksonException ex) {
        StringBuilder text = new StringBuilder("not a valid ").append(type.getSimpleName());
        var location = ex.getLocation();
        if (location != null) {
            text.append(" at line ").append(location.getLineNr()).append(", column ").append(location.getColumnNr());
        }
        String separator = ": ";
        for (JacksonException.Reference step : ex.getPath()) {
            boolean property = step.getPropertyName() != null;
            text.append(property ? separator + step.getPropertyName() : "[" + step.getIndex() + "]");
            separator = ".";
        }
        return text.toString();
    }

}
