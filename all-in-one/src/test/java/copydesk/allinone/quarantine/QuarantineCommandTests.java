package copydesk.allinone.quarantine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import copydesk.allinone.TestNewsroom;
import copydesk.allinone.TypedCommand;
import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Envelope;
import copydesk.contract.Json;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Reason;
import copydesk.contract.quarantine.Decision;
import copydesk.contract.quarantine.DecisionKind;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** On real Kafka: list, show, retry and discard, and what they leave behind. */
@Timeout(180)
class QuarantineCommandTests {

    private static final String STORM = "urn:uuid:6f1cb1a4-6f0e-5a51-9f0b-0a3f6f2f6b01";

    private static final String FERRY = "urn:uuid:6f1cb1a4-6f0e-5a51-9f0b-0a3f6f2f6b02";

    private static final String ARTICLE = "{\"origin\":{\"sourceId\":\"tagusdaily.example\"}}";

    private static final String[] BY_ADA = { "--who", "Ada", "--why", "mended" };

    @TempDir
    Path folder;

    private TestNewsroom newsroom;

    @BeforeEach
    void open() throws Exception {
        this.newsroom = TestNewsroom.open(this.folder);
        this.newsroom.commit(() -> {
            this.newsroom.sent(Topic.INGESTED, FERRY, ARTICLE, envelope("ferry", FERRY));
            setAside(STORM, "storm", Reason.PROCESSING_FAILED, 1);
            setAside(FERRY, "ferry", Reason.INVALID_RECORD, 2);
        });
    }

    @AfterEach
    void close() {
        this.newsroom.close();
    }

    @Test
    void listsByReasonSourceArticleTopicTimeAndLimit() {
        assertThat(total("list")).isEqualTo("2 records: 2 open.");
        assertThat(total("list", "--reason", "invalid-record")).isEqualTo("1 record: 1 open.");
        assertThat(total("list", "--source", "tagusdaily.example")).isEqualTo("2 records: 2 open.");
        assertThat(total("list", "--source", "elsewhere.example")).isEqualTo("No record is in quarantine.");
        assertThat(total("list", "--article", STORM)).isEqualTo("1 record: 1 open.");
        assertThat(total("list", "--article", "ferry")).isEqualTo("1 record: 1 open.");
        assertThat(total("list", "--topic", Topic.INGESTED.topicName())).isEqualTo("2 records: 2 open.");
        assertThat(total("list", "--topic", Topic.ENRICHED.topicName())).isEqualTo("No record is in quarantine.");
        assertThat(total("list", "--since", "1h")).isEqualTo("2 records: 2 open.");
        assertThat(total("list", "--until", "1h")).isEqualTo("No record is in quarantine.");
        assertThat(total("list", "--limit", "1")).isEqualTo("1 record: 1 open.");
        assertThat(run("list", "--json").out()).contains("  \"standing\" : \"open\"");
        assertThat(run("list", "--since", "noon").err()).contains("'noon' is no moment");
    }

    @Test
    void explainsARecordAndShowsItsBytesOnlyWhenAsked() {
        TypedCommand shown = run("show", "--article", STORM);

        assertThat(shown.out()).contains(
                "reason   processing-failed: A step failed on this record; this is a fault of ours.",
                "detail   seen in a test",
                "to do    A fault of ours: report what the detail says; retry with the release that mends it.",
                "about    " + STORM + ", item storm", "from     newsroom.article.ingested.v1-1@1407",
                "size     " + ARTICLE.length() + " bytes", "header   ce_id: storm", "1 record: 1 open.");
        assertThat(String.join("\n", shown.out())).doesNotContain("sourceId");
        assertThat(run("show", "--article", STORM, "--bytes").out()).contains("value", ARTICLE);
        assertThat(run("show", "--article", "nobody").code()).isEqualTo(1);
    }

    @Test
    void neverShowsWhatIsUnderEmbargo() throws Exception {
        this.newsroom.commit(() -> {
            this.newsroom.setAside(Topic.ENRICHED_QUARANTINE, STORM, null, envelope("held", STORM),
                    Reason.INVALID_DOCUMENT, new RecordPlace(Topic.ENRICHED.topicName(), 0, 5));
            this.newsroom.setAside(Topic.ENRICHED_QUARANTINE, STORM,
                    "{\"embargoedUntil\":\"2027-01-01T00:00:00Z\",\"headline\":\"Secret\"}", envelope("named", STORM),
                    Reason.INVALID_DOCUMENT, new RecordPlace(Topic.ENRICHED.topicName(), 0, 6));
        });

        assertThat(run("show", "--article", "held", "--bytes").out()).contains(
                "size     no bytes; a reference to the record it came from", "value    none; it is only referred to");
        TypedCommand named = run("show", "--article", "named", "--bytes");
        assertThat(named.out()).contains("value    not shown: it names an embargo");
        assertThat(String.join("\n", named.out())).doesNotContain("Secret");
    }

    @Test
    void rehearsesWithoutDoingAnything() {
        TypedCommand rehearsed = run("retry", "--all", "--dry-run");

        assertThat(rehearsed.code()).isZero();
        assertThat(rehearsed.out()).hasSize(3)
            .anyMatch((line) -> line.startsWith("would put back  ") && line.endsWith("newsroom.article.ingested.v1-1"))
            .endsWith("Would retry 2 records; nothing was done.");
        assertThat(records(Topic.INGESTED)).hasSize(1);
        assertThat(records(Topic.DECISION)).isEmpty();
    }

    @Test
    void putsARecordBackAsItWasAndWritesDownWhoDecided() {
        TypedCommand retried = run("retry", "--article", STORM, "--who", "Ada", "--why", "The tagger is mended.");

        assertThat(retried.code()).as(retried.err()).isZero();
        assertThat(retried.out()).endsWith("Put back 1 record.");
        ConsumerRecord<byte[], byte[]> back = records(Topic.INGESTED).stream()
            .filter((record) -> text(record.key()).equals(STORM))
            .findFirst()
            .orElseThrow();
        assertThat(back.partition()).isEqualTo(1);
        assertThat(text(back.value())).isEqualTo(ARTICLE);
        assertThat(back.headers().lastHeader("copydesk-reason")).isNull();
        assertThat(text(back.headers().lastHeader("ce_id").value())).isEqualTo("storm");
        Decision decision = decisions().get(0);
        assertThat(decision.decision()).isEqualTo(DecisionKind.RETRY);
        assertThat(decision.who()).isEqualTo("Ada");
        assertThat(decision.why()).isEqualTo("The tagger is mended.");
        assertThat(decision.reason()).isEqualTo(Reason.PROCESSING_FAILED);
        assertThat(decision.to()).isEqualTo(new RecordPlace(back.topic(), back.partition(), back.offset()));
    }

    @Test
    void doesNothingTheSecondTime() {
        run("retry", "--all", BY_ADA[0], BY_ADA[1], BY_ADA[2], BY_ADA[3]);
        int once = records(Topic.INGESTED).size();

        TypedCommand again = run("retry", "--all", "--who", "Eve", "--why", "again");
        TypedCommand discarded = run("discard", "--all", "--who", "Eve", "--why", "again");

        assertThat(again.out()).containsExactly("Left alone, since they were decided about: 2", "Put back 0 records.");
        assertThat(discarded.out()).containsExactly("Left alone, since they were decided about: 2",
                "Discarded 0 records.");
        assertThat(records(Topic.INGESTED)).hasSize(once);
        assertThat(decisions()).hasSize(2).allMatch((decision) -> decision.who().equals("Ada"));
        assertThat(total("list")).isEqualTo("No record is in quarantine.");
        assertThat(run("list", "--all").out()).anyMatch((line) -> line.startsWith("  retried by Ada at "))
            .endsWith("2 records: 2 retried.");
    }

    @Test
    void startsOverWhereACrashLeftARecordHalfPutBack() {
        KafkaProducer<byte[], byte[]> crashed = custodian();
        crashed.beginTransaction();
        crashed.send(new ProducerRecord<>(Topic.INGESTED.topicName(), 1, utf8(STORM), utf8(ARTICLE)));
        crashed.flush();

        TypedCommand retried = run("retry", "--article", STORM, BY_ADA[0], BY_ADA[1], BY_ADA[2], BY_ADA[3]);

        assertThat(retried.code()).as(retried.err()).isZero();
        assertThat(records(Topic.INGESTED)).filteredOn((record) -> text(record.key()).equals(STORM)).hasSize(1);
        assertThat(decisions()).hasSize(1);
        crashed.close(java.time.Duration.ZERO);
    }

    @Test
    void goesOnAfterACrashBetweenTwoRecords() {
        run("retry", "--all", "--limit", "1", BY_ADA[0], BY_ADA[1], BY_ADA[2], BY_ADA[3]);
        int first = records(Topic.INGESTED).size();

        TypedCommand rest = run("retry", "--all", BY_ADA[0], BY_ADA[1], BY_ADA[2], BY_ADA[3]);

        assertThat(rest.out()).startsWith("Left alone, since they were decided about: 1")
            .endsWith("Put back 1 record.");
        assertThat(first).isEqualTo(2);
        assertThat(records(Topic.INGESTED)).hasSize(3);
    }

    @Test
    void takesAReferredRecordFromWhereItWasRead() throws Exception {
        ConsumerRecord<byte[], byte[]> original = records(Topic.INGESTED).get(0);
        this.newsroom.commit(() -> this.newsroom.setAside(Topic.INGESTED_QUARANTINE, FERRY, null,
                envelope("embargoed", FERRY), Reason.PROCESSING_FAILED,
                new RecordPlace(original.topic(), original.partition(), original.offset())));

        TypedCommand retried = run("retry", "--article", "embargoed", BY_ADA[0], BY_ADA[1], BY_ADA[2], BY_ADA[3]);

        assertThat(retried.code()).as(retried.err()).isZero();
        assertThat(records(Topic.INGESTED)).hasSize(2)
            .allMatch((record) -> text(record.value()).equals(ARTICLE) && record.partition() == original.partition());
    }

    @Test
    void leavesARecordAloneWhoseOriginalIsGoneOrWhoseHeadersLie() throws Exception {
        this.newsroom.commit(() -> {
            this.newsroom.setAside(Topic.INGESTED_QUARANTINE, FERRY, null, envelope("gone", FERRY),
                    Reason.PROCESSING_FAILED, new RecordPlace(Topic.INGESTED.topicName(), 3, 99_999));
            this.newsroom.setAside(Topic.INGESTED_QUARANTINE, FERRY, ARTICLE, envelope("forged", FERRY),
                    Reason.PROCESSING_FAILED, new RecordPlace(Topic.CLEAN.topicName(), 0, 1));
        });

        TypedCommand gone = run("retry", "--article", "gone", BY_ADA[0], BY_ADA[1], BY_ADA[2], BY_ADA[3]);
        TypedCommand forged = run("retry", "--article", "forged", BY_ADA[0], BY_ADA[1], BY_ADA[2], BY_ADA[3]);

        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.err()).contains("its original is gone; offer it again");
        assertThat(forged.code()).isEqualTo(1);
        assertThat(forged.err()).contains("its headers do not say where it came from");
        assertThat(records(Topic.CLEAN)).isEmpty();
        assertThat(decisions()).isEmpty();
    }

    @Test
    void discardsByPlace() {
        String place = run("list", "--article", STORM).out().get(2).replace("  in   ", "");

        TypedCommand discarded = run("discard", place, "--who", "Ada", "--why", "nobody wants it");

        assertThat(discarded.out()).containsExactly("discarded  " + place, "Discarded 1 record.");
        assertThat(run("show", place).out())
            .anyMatch((line) -> line.matches("  discarded by Ada at \\S+: nobody wants it"));
        assertThat(records(Topic.INGESTED)).hasSize(1);
    }

    @Test
    void wantsToKnowWhichAndWhoAndWhy() {
        assertThat(run("retry", "--who", "Ada", "--why", "mended").err()).contains("Say which records");
        assertThat(run("retry", "--all", "--who", "Ada").err()).contains("A decision is written down with --why");
        assertThat(run("discard", "--all", "--who", " ", "--why", "x").code()).isEqualTo(2);
        assertThat(run("retry", "--all", "--rate", "0", "--dry-run").err()).contains("--rate is 0.0");
        assertThat(run("retry", "nowhere", BY_ADA[0], BY_ADA[1], BY_ADA[2], BY_ADA[3]).err()).contains("is no place");
    }

    private void setAside(String uri, String item, Reason reason, int partition) throws Exception {
        this.newsroom.setAside(Topic.INGESTED_QUARANTINE, uri, ARTICLE, envelope(item, uri), reason,
                new RecordPlace(Topic.INGESTED.topicName(), partition, 1407));
    }

    private static Envelope envelope(String item, String subject) {
        return Envelope.fetched(item, subject, TestNewsroom.FETCHED);
    }

    private KafkaProducer<byte[], byte[]> custodian() {
        KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", this.newsroom.bootstrap(), "transactional.id", Custodian.TRANSACTIONAL_ID),
                new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    private TypedCommand run(String... words) {
        List<String> all = new ArrayList<>(List.of("quarantine"));
        all.addAll(List.of(words));
        return TypedCommand.on(this.newsroom, all.toArray(String[]::new));
    }

    private String total(String... words) {
        List<String> out = run(words).out();
        return out.get(out.size() - 1);
    }

    private List<ConsumerRecord<byte[], byte[]>> records(Topic topic) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        new CommittedReader(this.newsroom.bootstrap()).readAll(List.of(topic), records::add);
        return records;
    }

    private List<Decision> decisions() {
        return records(Topic.DECISION).stream().map((record) -> Json.read(record.value(), Decision.class)).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

}
