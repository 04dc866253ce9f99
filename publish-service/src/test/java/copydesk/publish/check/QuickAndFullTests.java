package copydesk.publish.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import copydesk.contract.Json;
import copydesk.contract.Schemas;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.format.FormatName;
import copydesk.publish.kill.CanceledItem;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The quick yes to a document against what the library says of the same document. */
class QuickAndFullTests {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> ODD = List.of(NODES.stringNode(""), NODES.stringNode(" "),
            NODES.stringNode("urn:uuid:x"), NODES.stringNode("2026-02-30T10:00:00Z"),
            NODES.stringNode("https://post.example/\n"), NODES.stringNode("https://post.example/%zz"),
            NODES.stringNode("canceled"), NODES.numberNode(-1), NODES.numberNode(101), NODES.numberNode(1.0),
            NODES.nullNode(), NODES.arrayNode(), NODES.objectNode());

    @ParameterizedTest
    @EnumSource(value = Topic.class, names = { "CLEAN", "ANNOTATIONS", "JSONLD" })
    void saysYesOnlyWhereTheLibraryDoes(Topic topic) {
        QuickSchema quick = new QuickSchema(json(Schemas.text(topic)));
        SchemaCheck full = new SchemaCheck(topic);
        int[] refused = new int[1];

        for (JsonNode document : documents(topic)) {
            assertThat(Looks.holds(quick, document)).as(document.toString()).isTrue();
            assertThat(full.slowly(document)).isEmpty();
            disturb(document, (disturbed) -> {
                boolean valid = full.slowly(disturbed).isEmpty();
                refused[0] += valid ? 0 : 1;
                assertThat(valid || !Looks.holds(quick, disturbed)).as(disturbed.toString()).isTrue();
            });
        }

        assertThat(refused[0]).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(value = Topic.class, names = { "CLEAN", "ANNOTATIONS", "JSONLD" })
    void saysYesOnlyWhereTheLibraryDoesToWhatIsDisturbedTwice(Topic topic) {
        QuickSchema quick = new QuickSchema(json(Schemas.text(topic)));
        SchemaCheck full = new SchemaCheck(topic);
        Random random = new Random(20261129);
        int[] answers = new int[2];

        for (int round = 0; round < 400; round++) {
            JsonNode document = documents(topic).get(0);
            disturbOnce(document, random);
            disturbOnce(document, random);
            boolean yes = Looks.holds(quick, document);
            answers[yes ? 1 : 0]++;
            assertThat(!yes || full.slowly(document).isEmpty()).as(document.toString()).isTrue();
        }

        assertThat(answers[0]).isGreaterThan(50);
        assertThat(answers[1]).isGreaterThan(5);
    }

    // a value elsewhere in the same document is often right by its kind and wrong there
    private static void disturbOnce(JsonNode document, Random random) {
        List<JsonNode> places = places(document);
        JsonNode place = places.get(random.nextInt(places.size()));
        JsonNode other = places.get(random.nextInt(places.size())).deepCopy();
        if (place instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            object.set(name, random.nextBoolean() ? other : object.path(name));
        }
        else if (place instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), other);
        }
    }

    private static List<JsonNode> documents(Topic topic) {
        Documents documents = new NewsWriter().write(ferry().build(), new Edition(2, NOW, NOW));
        Written written = new DocumentCheck(CheckSettings.ofTopics()).write(documents, new byte[0]);
        return switch (topic) {
            case CLEAN -> List.of(read(written.form(FormatName.NINJS)),
                    read(Json.write(CanceledItem.write(ArticleDraft.URI, 2, NOW, NOW, "Wrong", null))));
            case JSONLD -> List.of(read(written.form(FormatName.JSONLD)));
            default -> List.of(read(written.annotations()));
        };
    }

    private static ArticleDraft ferry() {
        return new ArticleDraft().headline("Ferry returns")
            .canonicalUrl("https://post.example/ferry-returns")
            .by("Mara Lind")
            .source("Example Post", "publisher", "https://post.example/")
            .published(new SourceTime("2026-03-02", Precision.DAY, List.of("text")))
            .block(BlockRole.HEADLINE, "Ferry returns")
            .paragraph("KYIV \u2014 Ann Lee of Harbour Board welcomed the ferry.")
            .entity("person:ann-lee", EntityKind.PERSON, "Ann Lee", Relation.ABOUT, "https://kb.example/Q1")
            .mention("person:ann-lee", "Ann Lee")
            .subject("20000337", "transport", 0.8)
            .keyword("ferry", 1)
            .picture("https://post.example/ferry.jpg", "The ferry at dusk", "Mia Sund", "STA");
    }

    // each place of a document in turn: gone, something else, one more
    private static void disturb(JsonNode document, Consumer<JsonNode> look) {
        for (JsonNode place : places(document)) {
            if (place instanceof ObjectNode object) {
                for (String name : List.copyOf(object.propertyNames())) {
                    JsonNode was = object.remove(name);
                    look.accept(document);
                    ODD.forEach((odd) -> look.accept(set(document, object, name, odd)));
                    object.set(name, was);
                }
                look.accept(set(document, object, "unheardOf", NODES.numberNode(1)));
                object.remove("unheardOf");
            }
            else if (place instanceof ArrayNode array && !array.isEmpty()) {
                JsonNode last = array.remove(array.size() - 1);
                look.accept(document);
                array.add(last).add(last);
                look.accept(document);
                array.remove(array.size() - 1);
            }
        }
    }

    private static JsonNode set(JsonNode document, ObjectNode object, String name, JsonNode value) {
        object.set(name, value);
        return document;
    }

    private static List<JsonNode> places(JsonNode node) {
        List<JsonNode> places = new ArrayList<>(List.of(node));
        node.values().forEach((child) -> places.addAll(places(child)));
        return places;
    }

    private static JsonNode json(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode read(byte[] json) {
        return Json.read(json, JsonNode.class);
    }

}
