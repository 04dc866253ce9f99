package copydesk.publish.stream;

import java.util.List;
import java.util.concurrent.TimeUnit;

import copydesk.contract.EventType;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.NewsItem;
import copydesk.contract.relation.ArticleRelations;
import copydesk.contract.relation.NearDuplicate;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PublishTopologyTests {

    private static final String URI = "urn:uuid:3f1c2b6e-3f7a-5d0e-9a60-0a3b7f3f1c2b";

    private static final String HEADLINE = "Ferry Returns to the Old Harbour";

    private static final String TEXT = "The first ferry in nine years tied up on Saturday, and 400 people came.";

    private static final ArticleRelations DUPLICATE = new ArticleRelations(URI, List.of(), List
        .of(new NearDuplicate("urn:uuid:66666666-7777-5888-8999-000000000000", "https://other.example/a", 0.9)));

    private final PublishDriver publish = new PublishDriver();

    @AfterEach
    void close() {
        this.publish.close();
    }

    @Test
    void publishesAVersionOnThreeTopicsAndInTheLedger() {
        take("item-1", 1, TEXT);

        TestRecord<byte[], byte[]> clean = this.publish.records(Topic.CLEAN).get(0);
        assertThat(clean.key()).asString().isEqualTo(URI);
        assertThat(headers(clean)).containsExactly("item-1", "newsroom.article.published", "1", "substantive");
        assertThat(this.publish.records(Topic.LATEST)).singleElement()
            .satisfies((latest) -> assertThat(latest.value()).isEqualTo(clean.value()));
        assertThat(this.publish.records(Topic.ANNOTATIONS)).hasSize(1);
        assertThat(this.publish.outcomes()).containsExactly(new Outcome("item-1", EndState.PUBLISHED, "publish", null,
                null, "ferry", null, null, URI, 1, PublishDriver.FETCHED_AT));
    }

    @Test
    void countsVersionsAndSaysWhatChanged() {
        take("item-1", 1, TEXT);
        take("item-2", 2, TEXT.replace("400", "600"));

        assertThat(this.publish.records(Topic.CLEAN)).extracting((record) -> header(record, Headers.ARTICLE_VERSION))
            .containsExactly("1", "2");
    }

    @Test
    void publishesNothingThatChangesNothing() {
        take("item-1", 1, TEXT);
        take("item-2", 2, TEXT);

        assertThat(this.publish.records(Topic.CLEAN)).hasSize(1);
        assertThat(this.publish.outcomes()).extracting(Outcome::item, Outcome::state, Outcome::version)
            .containsExactly(tuple("item-1", EndState.PUBLISHED, 1), tuple("item-2", EndState.UNCHANGED, 1));
    }

    @Test
    void neverLetsAnOlderRevisionOvertake() {
        take("item-2", 2, TEXT.replace("400", "600"));
        take("item-1", 1, TEXT);

        assertThat(this.publish.records(Topic.CLEAN)).hasSize(1);
        assertThat(this.publish.outcomes()).extracting(Outcome::state)
            .containsExactly(EndState.PUBLISHED, EndState.SUPERSEDED);
    }

    @Test
    void killLeavesACanceledDocumentAndNoAnnotations() {
        take("item-1", 1, TEXT);
        kill("kill-1");

        TestRecord<byte[], byte[]> latest = this.publish.records(Topic.LATEST).get(1);
        NewsItem canceled = Json.read(latest.value(), NewsItem.class);
        assertThat(canceled.pubStatus()).isEqualTo("canceled");
        assertThat(canceled.bodies()).isNull();
        assertThat(headers(latest)).containsExactly("kill-1", EventType.ARTICLE_KILLED.code(), "2", "kill");
        assertThat(this.publish.records(Topic.ANNOTATIONS).get(1).value()).isNull();
    }

    @Test
    void killWinsOverWhatComesLater() {
        kill("kill-1");
        take("item-1", 1, TEXT);

        assertThat(this.publish.records(Topic.CLEAN)).hasSize(1);
        assertThat(this.publish.outcomes()).extracting(Outcome::item, Outcome::state, Outcome::reason)
            .containsExactly(tuple("kill-1", EndState.APPLIED, null), tuple("item-1", EndState.REFUSED, Reason.KILLED));
    }

    @Test
    void carriesOutTheSameKillOnce() {
        kill("kill-1");
        kill("kill-1");

        assertThat(this.publish.records(Topic.CLEAN)).hasSize(1);
        assertThat(this.publish.outcomes()).extracting(Outcome::state)
            .containsExactly(EndState.APPLIED, EndState.APPLIED);
    }

    @Test
    void publishesRelationsAsAVersionWithoutAnItem() {
        take("item-1", 1, TEXT);
        this.publish.outcomes();
        relate("relation-1", Json.write(DUPLICATE));

        TestRecord<byte[], byte[]> clean = this.publish.records(Topic.CLEAN).get(1);
        assertThat(headers(clean)).containsExactly("relation-1", "newsroom.article.published", "2", "links");
        assertThat(this.publish.records(Topic.LATEST)).hasSize(2);
        assertThat(this.publish.records(Topic.ANNOTATIONS)).hasSize(2);
        assertThat(this.publish.outcomes()).isEmpty();
        assertThat(this.publish.registry().counter("copydesk.article.versions", "change", "links").count())
            .isEqualTo(1);
        assertThat(this.publish.registry().timer("copydesk.article.latency").count()).isEqualTo(1);
    }

    @Test
    void takesRelationsBackAtATombstone() {
        take("item-1", 1, TEXT);
        relate("relation-1", Json.write(DUPLICATE));
        relate("relation-2", null);

        assertThat(this.publish.records(Topic.CLEAN)).hasSize(3)
            .last()
            .satisfies((clean) -> assertThat(Json.read(clean.value(), NewsItem.class).associations()).isNull());
    }

    @Test
    void keepsRelationsThatComeBeforeTheArticle() {
        relate("relation-1", Json.write(DUPLICATE));
        take("item-1", 1, TEXT);

        assertThat(this.publish.records(Topic.CLEAN)).singleElement()
            .satisfies((clean) -> assertThat(Json.read(clean.value(), NewsItem.class).associations()).hasSize(1));
    }

    @Test
    void setsABrokenRecordOfEachTopicAsideInItsOwnQuarantine() {
        this.publish.take(Topic.ENRICHED, "item-1", URI, new byte[] { '{' });
        this.publish.take(Topic.COMMAND, "item-2", URI, new byte[] { '[' });
        relate("relation-1", new byte[] { '[' });

        assertThat(this.publish.records(Topic.ENRICHED_QUARANTINE)).hasSize(1);
        assertThat(this.publish.records(Topic.COMMAND_QUARANTINE)).hasSize(1);
        assertThat(this.publish.records(Topic.RELATION_QUARANTINE)).hasSize(1);
        assertThat(this.publish.outcomes()).extracting(Outcome::state)
            .containsExactly(EndState.QUARANTINED, EndState.QUARANTINED, EndState.QUARANTINED);
    }

    @Test
    void timesTheWayFromTheFetch() {
        take("item-1", 1, TEXT);

        assertThat(this.publish.registry().timer("copydesk.article.latency").totalTime(TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(this.publish.registry().counter("copydesk.article.versions", "change", "substantive").count())
            .isEqualTo(1);
    }

    private void take(String item, int revision, String text) {
        List<Block> blocks = List.of(new Block(BlockRole.HEADLINE, HEADLINE, List.of()),
                new Block(BlockRole.PARAGRAPH, text, List.of()));
        Origin origin = new Origin("files", "files:desk/ferry.txt", "ferry", Form.TEXT_EXPORT,
                "sha256:" + "0".repeat(64), null);
        Article article = new Article(URI, revision, origin, null, "en", HEADLINE, List.of(), blocks, List.of(),
                List.of(), List.of(), List.of(), null, null, List.of(), Particulars.none());
        Annotations nothing = new Annotations(1, "en", List.of(), List.of(), List.of(), List.of(), List.of());
        this.publish.take(Topic.ENRICHED, item, URI, Json.write(new EnrichedArticle(article, nothing)));
    }

    private void relate(String id, byte @Nullable [] value) {
        this.publish.take(Topic.RELATION, id, URI, value);
    }

    private void kill(String item) {
        Command kill = new Command("kill-ferry", CommandKind.KILL, URI, null, "desk@harbour.example",
                "The ferry was another one.");
        this.publish.take(Topic.COMMAND, item, URI, Json.write(kill));
    }

    private static List<String> headers(TestRecord<byte[], byte[]> record) {
        return List.of(header(record, Headers.ID), header(record, Headers.TYPE),
                header(record, Headers.ARTICLE_VERSION), header(record, Headers.CHANGE_KIND));
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return String.valueOf(EnvelopeHeaders.text(record.headers(), name));
    }

}
