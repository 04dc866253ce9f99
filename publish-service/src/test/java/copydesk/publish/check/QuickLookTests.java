package copydesk.publish.check;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import copydesk.contract.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class QuickLookTests {

    private static final QuickSchema ANYTHING = schema("{}");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void writesWhatItLooksAt() {
        Map<String, Object> value = Map.of("a", List.of("x \u00e4 \ud83c\udf09", 1, 2.5, 3_000_000_000L, true));

        byte[] seen = Json.write(value, ANYTHING::look);

        assertThat(seen).isEqualTo(Json.write(value));
        assertThat(new String(seen, StandardCharsets.UTF_8))
            .isEqualTo("{\"a\":[\"x \u00e4 \ud83c\udf09\",1,2.5,3000000000,true]}");
    }

    @Test
    void isSureOfEveryWayThatOurRecordsAreWritten() {
        assertThat(isSure(ANYTHING, (to) -> {
            to.writeStartObject().writeName("a").writeStartArray();
            to.writeString("x").writeString(new SerializedString("y"));
            to.writeNumber(1).writeNumber(1L).writeNumber(1.5).writeBoolean(false).writeNull();
            to.writeStartObject("b", 0).writeEndObject().writeStartArray("c", 0).writeEndArray();
            to.writeEndArray().writeName(new SerializedString("d")).writeStartObject("e").writeEndObject();
            to.writeName("f").writeStartArray("g").writeEndArray().writeEndObject();
        })).isTrue();
    }

    @Test
    void missesWhatIsWrittenInAnotherWay() {
        List<Consumer<JsonGenerator>> ways = List.of((to) -> to.writeNumber("1"), (to) -> to.writeRawValue("1"),
                (to) -> to.writeNumber(BigDecimal.ONE), (to) -> to.writeNumber(Double.NaN),
                (to) -> to.writeString("x".toCharArray(), 0, 1), (to) -> to.writeBinary(new byte[1]));

        for (Consumer<JsonGenerator> way : ways) {
            assertThat(isSure(ANYTHING, (to) -> {
                to.writeStartArray();
                way.accept(to);
                to.writeEndArray();
            })).isFalse();
            assertThat(isSure(ANYTHING, (to) -> {
                to.writeStartObject().writeName("a");
                way.accept(to);
                to.writeEndObject();
            })).isFalse();
        }
    }

    @Test
    void isNotSureOfHalfADocument() {
        assertThat(isSure(ANYTHING, (to) -> to.writeStartObject().writeName("a").writeStartArray())).isFalse();
        assertThat(isSure(ANYTHING, (to) -> {
        })).isFalse();
    }

    @Test
    void isNotSureOfControlCharacters() {
        assertThat(isSure(ANYTHING, (to) -> to.writeString("a\nb"))).isTrue();
        assertThat(isSure(ANYTHING, (to) -> to.writeString("a\u0000b"))).isFalse();
        assertThat(isSure(ANYTHING, (to) -> to.writeString("a\u0085b"))).isFalse();
        assertThat(isSure(ANYTHING, (to) -> to.writeString("a\uffffb"))).isFalse();
    }

    @Test
    void seesAMemberThatStandsThereTwice() {
        QuickSchema schema = schema("{\"properties\": {\"a\": {\"type\": \"integer\"}}}");

        assertThat(isSure(schema, (to) -> to.writeStartObject().writeName("a").writeNumber(1).writeEndObject()))
            .isTrue();
        assertThat(isSure(schema, (to) -> {
            to.writeStartObject().writeName("a").writeString("x");
            to.writeName("a").writeNumber(1).writeEndObject();
        })).isFalse();
    }

    private boolean isSure(QuickSchema schema, Consumer<JsonGenerator> writing) {
        try (JsonGenerator to = new JsonMapper().createGenerator(this.bytes)) {
            QuickLook look = schema.look(to);
            writing.accept(look);
            return look.isSure();
        }
    }

    private static QuickSchema schema(String json) {
        return new QuickSchema(Json.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class));
    }

}
