package copydesk.contract.agreement;

import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.Json;
import copydesk.contract.NewsExamples;
import copydesk.contract.Topic;
import copydesk.contract.news.NewsItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our profile of ninjs: what it refuses, and that whatever it accepts is valid under the
 * official schemas.
 */
class CleanProfileTests {

    /**
     * Values that are wrong somewhere, right elsewhere, and on the edge in many places.
     */
    private static final List<String> TRICKY = List.of("", " ", "\n", "2026-11-22", "2026-11-22T16:00:00",
            "2026-11-22T16:00Z", "2026-02-30T16:00:00Z", "2026-11-22T16:00:00+0100", "2026-11-22T16:00:60Z",
            "2026-11-22T16:00:00Z\n", "2026-11-22t16:00:00z", "2026-11-22T16:00:00.123456789-05:30", "0", "01", "1.0",
            "-1", "cancelled", "withheld", "usable", "canceled", "text", "picture", "composite", "about", "urn:uuid:1",
            "harbour-ferry", "//example.com/", "https://", "https://example.com/a b", "https://example.com/%zz",
            "https://example.com/50%", "https://example.com/ü", "https://example.com/<b>", "https://[::1]:8080/a?b#c",
            "https://[::::]/", "https://[1:2:3:4:5:6:7:8:9]/", "https://user:word@example.com/",
            "https://example.com:/", "https://example.com/a#b#c", "https://example.com/{a}|b", "javascript:alert(1)",
            "file:///etc/passwd", "https://example.com/\n", "https://exa_mple.com/", "https://-/", "https://.../",
            "en_GB", "1", "2147483648");

    private final Validator clean = Validator.of(Topic.CLEAN);

    static Stream<NewsItem> documents() {
        return Stream.of(NewsExamples.usable(), NewsExamples.brief(), NewsExamples.canceled());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void acceptsLifelikeDocumentsAsNinjs30And31Do(NewsItem document) {
        byte[] json = Json.write(document);

        assertThat(this.clean.errors(json)).isEmpty();
        assertThat(Validator.of(Topic.LATEST).errors(json)).isEmpty();
        assertThat(Validator.ofNinjs("3.0").errors(json)).isEmpty();
        assertThat(Validator.ofNinjs("3.1").errors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "3.0", "3.1" })
    void acceptsNothingThatTheOfficialSchemaRefuses(String version) {
        Validator official = Validator.ofNinjs(version);
        int[] accepted = new int[1];

        documents().map(CleanProfileTests::tree)
            .forEach((document) -> JsonChanges.eachText(document, TRICKY, (changed, where) -> {
                if (this.clean.accepts(changed)) {
                    accepted[0]++;
                    assertThat(official.errors(changed)).as(where).isEmpty();
                }
            }));
        assertThat(accepted[0]).isGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refusesEmptyTexts(NewsItem document) {
        JsonChanges.eachText(tree(document), List.of("", " \n"),
                (changed, where) -> assertThat(this.clean.accepts(changed)).as(where).isFalse());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refusesNullsAndEmptyListsAndObjects(NewsItem document) {
        JsonMapper mapper = JsonMapper.shared();

        JsonChanges.eachValue(tree(document),
                List.of(mapper.nullNode(), mapper.createArrayNode(), mapper.createObjectNode()),
                (changed, where) -> assertThat(this.clean.accepts(changed)).as(where).isFalse());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refusesUnknownPropertiesEverywhere(NewsItem document) {
        JsonChanges.eachObject(tree(document), "likelihood",
                (changed, where) -> assertThat(this.clean.accepts(changed)).as(where).isFalse());
    }

    @Test
    void refusesNinjsPropertiesThatTheProfileDoesNotUse() {
        for (String name : List.of("name", "rel", "profile-2", "genres", "digitalSourceType", "embargoedUntil")) {
            ObjectNode document = tree(NewsExamples.usable());
            document.put(name, "4");

            assertThat(this.clean.accepts(document)).as(name).isFalse();
        }
    }

    @Test
    void refusesTextInACanceledDocument() {
        ObjectNode document = tree(NewsExamples.canceled());
        document.set("bodies", tree(NewsExamples.usable()).get("bodies"));

        assertThat(this.clean.accepts(document)).isFalse();
    }

    @Test
    void refusesAStatusThatIsNeverPublished() {
        ObjectNode document = tree(NewsExamples.usable());
        document.put("pubStatus", "withheld");

        assertThat(this.clean.accepts(document)).isFalse();
    }

    @Test
    void wantsPlainTextFirstAndXhtmlSecondAndNothingMore() {
        ObjectNode document = tree(NewsExamples.usable());
        ArrayNode bodies = (ArrayNode) document.get("bodies");
        JsonNode plain = bodies.get(0);
        JsonNode xhtml = bodies.get(1);

        assertThat(this.clean.accepts(with(document, xhtml, plain))).isFalse();
        assertThat(this.clean.accepts(with(document, plain))).isFalse();
        assertThat(this.clean.accepts(with(document, plain, xhtml, plain))).isFalse();
        assertThat(this.clean.accepts(with(document, plain, xhtml))).isTrue();
    }

    @Test
    void answersQuicklyOnAVeryLongAddress() {
        ObjectNode document = tree(NewsExamples.usable());
        ObjectNode source = (ObjectNode) document.get("infoSources").get(0);
        source.put("uri", "https://example.com/" + "a%20/".repeat(200_000));

        assertThat(this.clean.accepts(document)).isTrue();

        source.put("uri", "https://example.com/" + "a%20/".repeat(200_000) + "<");
        assertThat(this.clean.accepts(document)).isFalse();
    }

    private static ObjectNode with(ObjectNode document, JsonNode... bodies) {
        ArrayNode list = document.putArray("bodies");
        for (JsonNode body : bodies) {
            list.add(body);
        }
        return document;
    }

    private static ObjectNode tree(NewsItem document) {
        return (ObjectNode) JsonMapper.shared().readTree(Json.write(document));
    }

}
