package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import copydesk.contract.Headers;
import copydesk.contract.Identity;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.ledger.Reason;
import copydesk.edge.EnvelopeHeaders;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class IngestTopologyTests {

    private static final String URL = "https://harbour.example/2026/02/28/ferry-returns";

    private static final String URI = Identity.articleUri(URL);

    private static final String EXPORT = """
            Ferry Returns to the Old Harbour

            February 28, 2026

            The first ferry in nine years tied up at the old harbour on Saturday, and 400 people came to see it.

            "We had stopped counting the winters," said the harbour master, who kept the bollards painted.

            Original url:

            <https://www.harbour.example/2026/02/28/ferry-returns?utm_source=mail>
            """;

    private static final String FEED = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Harbour News</title>
            <item><title>Pilot boat sold</title><link>https://harbour.example/pilot</link>
            <content:encoded><![CDATA[<p>The pilot boat was sold on Monday to a museum up the coast.</p>]]></content:encoded>
            </item>
            <item><title>Empty entry</title></item>
            </channel></rss>
            """;

    private static final String FERRY = """
            {"uri": "urn:wire:ferry", "headlines": [{"value": "Ferry returns"}], "bodies": [{"value": "It is back."}]}
            """;

    private static final String FERRY_CANCELED = "{\"uri\": \"urn:wire:ferry\", \"pubStatus\": \"canceled\"}";

    private final IngestDriver ingest = new IngestDriver();

    @AfterEach
    void close() {
        this.ingest.close();
    }

    // the driver runs all groups in one task, so it does not see what Kafka refuses
    @Test
    void givesEachStoreToOneGroupOfProcessors() {
        assertThat(this.ingest.storesOfGroups().stream().flatMap(Set::stream)).containsExactlyInAnyOrder("beginnings",
                "histories", "uris");
    }

    @Test
    void givesAnArticleItsUriAndFirstRevision() {
        String item = this.ingest.offer("ferry.txt", "text/plain", EXPORT);

        TestRecord<byte[], byte[]> record = this.ingest.records(Topic.INGESTED).get(0);
        assertThat(record.key()).asString().isEqualTo(URI);
        assertThat(EnvelopeHeaders.text(record.headers(), Headers.ID)).isEqualTo(item);
        assertThat(EnvelopeHeaders.text(record.headers(), Headers.SUBJECT)).isEqualTo(URI);
        assertThat(this.ingest.outcomes()).isEmpty();
    }

    @Test
    void keepsOneTraceWithANewSpanPerHop() {
        String item = this.ingest.offer("ferry.txt", "text/plain", EXPORT);

        Traceparent ingested = EnvelopeHeaders.read(this.ingest.records(Topic.INGESTED).get(0).headers()).trace();
        assertThat(ingested).isEqualTo(Traceparent.ofItem(item).next("extract").next("identify").next("revise"));
    }

    @Test
    void countsRevisionsOfOneUri() {
        this.ingest.offer("ferry.txt", "text/plain", EXPORT);
        this.ingest.offer("ferry-corrected.txt", "text/plain", EXPORT.replace("400", "600"));

        List<Article> articles = this.ingest.values(Topic.INGESTED, Article.class);
        assertThat(articles).extracting(Article::uri).containsExactly(URI, URI);
        assertThat(articles).extracting(Article::revision).containsExactly(1, 2);
    }

    @Test
    void endsARepeatedDocumentAsUnchanged() {
        this.ingest.offer("ferry.txt", "text/plain", EXPORT);
        String copy = this.ingest.offer("ferry-copy.txt", "text/plain", EXPORT);

        assertThat(this.ingest.values(Topic.INGESTED, Article.class)).hasSize(1);
        assertThat(this.ingest.outcomes()).containsExactly(new Outcome(copy, EndState.UNCHANGED, "revise", null, null,
                "ferry-copy", null, null, URI, null, IngestDriver.FETCHED_AT));
    }

    @Test
    void sendsAnOriginalOnceMoreUnderItsRevision() {
        this.ingest.offer("ferry.txt", "text/plain", EXPORT);
        String again = this.ingest.offerAgain("ferry.txt", "text/plain", EXPORT);

        List<TestRecord<byte[], byte[]>> records = this.ingest.records(Topic.INGESTED);
        assertThat(records).hasSize(2);
        assertThat(Json.read(records.get(1).value(), Article.class).revision()).isEqualTo(1);
        assertThat(EnvelopeHeaders.read(records.get(1).headers()).run()).isEqualTo("run-1");
        assertThat(EnvelopeHeaders.read(records.get(1).headers()).itemId()).isEqualTo(again);
        assertThat(this.ingest.outcomes()).isEmpty();
    }

    @Test
    void carriesOutNoCommandAgain() {
        this.ingest.offerAgain("kill.json", "application/json",
                """
                        {"command": "kill", "url": "https://harbour.example/2026/02/28/ferry-returns", "who": "desk", "why": "No."}
                        """);

        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
        assertThat(this.ingest.outcomes()).extracting(Outcome::state).containsExactly(EndState.UNCHANGED);
    }

    @Test
    void expandsAFeedAndEndsEachEntryOnItsOwn() {
        String feed = this.ingest.offer("news.xml", "application/rss+xml", FEED);

        assertThat(this.ingest.values(Topic.INGESTED, Article.class)).extracting(Article::headline)
            .containsExactly("Pilot boat sold");
        List<Outcome> outcomes = this.ingest.outcomes();
        assertThat(outcomes).extracting(Outcome::state).containsExactly(EndState.EXPANDED, EndState.REFUSED);
        assertThat(outcomes.get(0).expanded()).isEqualTo(2);
        assertThat(outcomes.get(1).item()).isEqualTo(Identity.entryId(feed, 1));
        assertThat(outcomes.get(1).container()).isEqualTo(feed);
    }

    @Test
    void mergesTwoAddressesOfOneArticle() {
        String page = "<html><head><link rel='canonical' href='https://harbour.example/%s'>%s</head><body><article>"
                + "<h1>Ferry returns</h1><p>The ferry %s, said the harbour master on Monday morning.</p>"
                + "<p>It had been away for a year and a day, and 400 people came to see it.</p></article></body></html>";

        this.ingest.offer("a.html", "text/html",
                page.formatted("a", "<meta property='og:url' content='https://harbour.example/b'>", "is back"));
        this.ingest.offer("b.html", "text/html", page.formatted("b", "", "stays"));

        assertThat(this.ingest.values(Topic.INGESTED, Article.class)).extracting(Article::uri, Article::revision)
            .containsExactly(tuple(Identity.articleUri("https://harbour.example/a"), 1),
                    tuple(Identity.articleUri("https://harbour.example/a"), 2));
    }

    @Test
    void tellsTheEmbargoOfAnArticleInItsHeadersToo() {
        this.ingest.offer("ferry.txt", "text/plain", "EMBARGO: 2026-11-29T06:00Z\n\n" + EXPORT);

        TestRecord<byte[], byte[]> record = this.ingest.records(Topic.INGESTED).get(0);
        assertThat(EnvelopeHeaders.text(record.headers(), Headers.EMBARGO)).isEqualTo("2026-11-29T06:00:00Z");
        Article article = Json.read(record.value(), Article.class);
        assertThat(article.particulars().embargoedUntil()).isEqualTo("2026-11-29T06:00:00Z");
        assertThat(article.blocks()).filteredOn((block) -> block.text().startsWith("EMBARGO"))
            .extracting(Block::role)
            .containsExactly(BlockRole.OTHER);
    }

    @Test
    void makesARevisionWhenTheEmbargoMoves() {
        this.ingest.offer("ferry.txt", "text/plain", "EMBARGO: 2026-11-29T06:00Z\n\n" + EXPORT);
        this.ingest.offer("ferry-2.txt", "text/plain", "EMBARGO: 2026-11-29T07:00Z\n\n" + EXPORT);

        assertThat(this.ingest.values(Topic.INGESTED, Article.class)).extracting(Article::revision)
            .containsExactly(1, 2);
    }

    @Test
    void namesNoDocumentUnderEmbargoInTheLedger() {
        this.ingest.offer("ferry.txt", "text/plain", "EMBARGO: 2026-11-29T06:00Z\n\n" + EXPORT);
        this.ingest.offer("ferry-copy.txt", "text/plain", "EMBARGO: 2026-11-29T06:00Z\n\n" + EXPORT);

        assertThat(this.ingest.outcomes()).extracting(Outcome::state, Outcome::name)
            .containsExactly(tuple(EndState.UNCHANGED, null));
    }

    @Test
    void sendsACommandForAUrlToItsArticle() {
        this.ingest.offer("ferry.txt", "text/plain", EXPORT);
        this.ingest.offer("kill.json", "application/json", """
                {"command": "kill", "url": "http://harbour.example/2026/02/28/ferry-returns#top",
                 "who": "desk@harbour.example", "why": "The ferry was another one."}
                """);

        List<Command> commands = this.ingest.values(Topic.COMMAND, Command.class);
        assertThat(commands).extracting(Command::uri).containsExactly(URI);
    }

    @Test
    void killsAnArticleThatItsSourceWithdraws() {
        this.ingest.offer("item.json", "application/json",
                """
                        {"uri": "urn:wire:ferry", "headlines": [{"value": "Ferry returns"}], "bodies": [{"value": "It is back."}]}
                        """);
        this.ingest.offer("item-2.json", "application/json",
                "{\"uri\": \"urn:wire:ferry\", \"pubStatus\": \"canceled\"}");

        List<Command> commands = this.ingest.values(Topic.COMMAND, Command.class);
        assertThat(commands).extracting(Command::command, Command::uri, Command::who, Command::why)
            .containsExactly(tuple(CommandKind.KILL, Identity.articleUri("urn:wire:ferry"), "source files",
                    "Withdrawn by its source."));
    }

    @Test
    void refusesToWithdrawWhatAnotherSourceDelivered() {
        this.ingest.push("ntb", "1", FERRY);
        String foreign = this.ingest.push("press-room", "2", FERRY_CANCELED);

        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
        assertThat(this.ingest.outcomes()).containsExactly(new Outcome(foreign, EndState.REFUSED, "revise",
                Reason.INVALID_COMMAND, "A source withdraws only what it delivered itself; use the kill command.", "2",
                null, null, Identity.articleUri("urn:wire:ferry"), null, IngestDriver.FETCHED_AT));
    }

    @Test
    void withdrawsOnTheWordOfEachSourceThatDelivered() {
        this.ingest.push("ntb", "1", FERRY);
        this.ingest.push("press-room", "2", FERRY);
        this.ingest.push("ntb", "3", FERRY.replace("back", "here"));
        this.ingest.push("press-room", "4", FERRY_CANCELED);

        assertThat(this.ingest.values(Topic.COMMAND, Command.class)).extracting(Command::who)
            .containsExactly("source press-room");
    }

    @Test
    void refusesToWithdrawWhatNobodyDelivered() {
        this.ingest.push("ntb", "1", FERRY_CANCELED);

        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
        assertThat(this.ingest.outcomes()).extracting(Outcome::reason, Outcome::detail)
            .containsExactly(tuple(Reason.INVALID_COMMAND, "There is no article of this name to withdraw."));
    }

    @Test
    void doesNotWithdrawTwiceInARerun() {
        this.ingest.offerAgain("item.json", "application/json",
                "{\"uri\": \"urn:wire:ferry\", \"pubStatus\": \"canceled\"}");

        assertThat(this.ingest.records(Topic.COMMAND)).isEmpty();
        assertThat(this.ingest.outcomes()).extracting(Outcome::state).containsExactly(EndState.UNCHANGED);
    }

    @Test
    void refusesWhatIsEmpty() {
        this.ingest.offer("nothing.txt", "text/plain", "");

        assertThat(this.ingest.outcomes()).extracting(Outcome::state, Outcome::reason, Outcome::name)
            .containsExactly(tuple(EndState.REFUSED, Reason.EMPTY, "nothing"));
    }

    @Test
    void quarantinesARecordWithoutFacts() {
        this.ingest.pipe("files:x", "text".getBytes(StandardCharsets.UTF_8), new RecordHeaders());

        assertThat(this.ingest.records(Topic.FETCHED_QUARANTINE)).singleElement()
            .satisfies((record) -> assertThat(record.value()).asString().isEqualTo("text"));
        assertThat(this.ingest.outcomes()).extracting(Outcome::reason).containsExactly(Reason.INVALID_RECORD);
    }

}
