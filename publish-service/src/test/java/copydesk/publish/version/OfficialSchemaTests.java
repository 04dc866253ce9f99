package copydesk.publish.version;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Coordinates;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.news.NewsItem;
import copydesk.publish.check.CheckSettings;
import copydesk.publish.check.DocumentCheck;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.clean.SharedData;
import copydesk.publish.ninjs.SeedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is published is valid under the official schemas of ninjs. */
class OfficialSchemaTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

    private final Desk desk = new Desk(new DocumentCheck(CheckSettings.ofTopics()));

    @ParameterizedTest
    @ValueSource(strings = { "3.0", "3.1" })
    void acceptsSmallArticle(String version) {
        assertThat(errors(version, published(ArticleDraft.bridge().build()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "3.0", "3.1" })
    void acceptsSeedArticle(String version) {
        assertThat(errors(version, published(SeedArticle.read()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "3.0", "3.1" })
    void acceptsPlacesWithCoordinates(String version) {
        Entity norhavn = new Entity("place:north", EntityKind.PLACE, "North", null, Relation.MENTIONS, 0.9)
            .at(new Coordinates(-41.01, 174.5));
        String json = json(published(ArticleDraft.bridge().entity(norhavn).build()));

        assertThat(json).contains("\"geoJSON\":{\"type\":\"Point\",\"coordinates\":[174.5,-41.01]}");
        assertThat(schema(version).validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema(version).validate(json.replace("\"Point\"", "\"Pin\""), InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "3.0", "3.1" })
    void acceptsCanceledDocuments(String version) {
        Command kill = new Command("k1", CommandKind.KILL, ArticleDraft.URI, null, "Desk", "Wrong.");
        ArticleState state = ((Decision.Publish) this.desk.consider(null, ArticleDraft.bridge().build(), NOW)).next();

        assertThat(errors(version, ((Decision.Canceled) this.desk.kill(state, kill, NOW)).item())).isEmpty();
        assertThat(errors(version, ((Decision.Canceled) this.desk.kill(null, kill, NOW)).item())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "3.0", "3.1" })
    void refusesBrokenDocument(String version) {
        String json = json(published(ArticleDraft.bridge().build()));

        assertThat(schema(version).validate(json.replace("\"pubStatus\":\"usable\"", "\"pubStatus\":\"cancelled\""),
                InputFormat.JSON))
            .isNotEmpty();
    }

    private NewsItem published(EnrichedArticle article) {
        return ((Decision.Publish) this.desk.consider(null, article, NOW)).item();
    }

    private static List<Error> errors(String version, NewsItem item) {
        return schema(version).validate(json(item), InputFormat.JSON);
    }

    private static String json(NewsItem item) {
        return new String(Json.write(item), StandardCharsets.UTF_8);
    }

    private static Schema schema(String version) {
        Map<String, String> geo = Map.of("https://geojson.org/schema/GeoJSON.json",
                SharedData.text("data/ninjs/GeoJSON-schema.json"));
        return SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                    (builder) -> builder.schemas(geo)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(SharedData.text("data/ninjs/ninjs-schema_" + version + ".json"), InputFormat.JSON);
    }

}
