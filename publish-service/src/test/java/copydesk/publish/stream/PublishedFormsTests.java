package copydesk.publish.stream;

import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.jsonld.LinkedArticle;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.edge.EnvelopeHeaders;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.format.FormatName;
import copydesk.publish.format.Formats;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every form of a version, and what consumers route it by. */
class PublishedFormsTests {

    private static final EnrichedArticle FERRY = new ArticleDraft().headline("Ferry returns")
        .canonicalUrl("https://post.example/ferry-returns")
        .paragraph("The ferry is back in Norhavn.")
        .entity("place:oslo", EntityKind.PLACE, "Oslo", Relation.MENTIONS, "https://kb.example/Q2")
        .entity("place:norhavn", EntityKind.PLACE, "Norhavn", Relation.ABOUT, "https://kb.example/Q1")
        .mention("place:norhavn", "Norhavn")
        .subject("04000000", "economy", 0.9)
        .subject("20000337", "transport", 0.8)
        .build();

    @ParameterizedTest
    @EnumSource(names = { "CLEAN", "LATEST", "ANNOTATIONS", "JSONLD" })
    void canBeRoutedWithoutReadingTheValue(Topic topic) {
        try (PublishDriver publish = new PublishDriver()) {
            take(publish);

            TestRecord<byte[], byte[]> record = publish.records(topic).get(0);
            assertThat(header(record, Headers.ARTICLE_SUBJECTS)).isEqualTo("04000000,20000337");
            assertThat(header(record, Headers.ARTICLE_PLACES)).isEqualTo("https://kb.example/Q1 https://kb.example/Q2");
            assertThat(header(record, Headers.ARTICLE_LANGUAGE)).isEqualTo("en");
            assertThat(header(record, Headers.ARTICLE_SOURCE)).isEqualTo("files");
            assertThat(header(record, Headers.ARTICLE_URGENCY)).isEqualTo("4");
            assertThat(header(record, Headers.ARTICLE_VERSION)).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "CLEAN", "LATEST", "JSONLD" })
    void leaveNothingToFilterAKillBy(Topic topic) {
        try (PublishDriver publish = new PublishDriver()) {
            take(publish);
            kill(publish);

            TestRecord<byte[], byte[]> record = publish.records(topic).get(1);
            assertThat(header(record, Headers.CHANGE_KIND)).isEqualTo("kill");
            assertThat(header(record, Headers.ARTICLE_URGENCY)).isEqualTo("1");
            assertThat(Stream
                .of(Headers.ARTICLE_SUBJECTS, Headers.ARTICLE_PLACES, Headers.ARTICLE_LANGUAGE, Headers.ARTICLE_SOURCE)
                .map((name) -> header(record, name))).containsOnlyNulls();
        }
    }

    @Test
    void keepAWithdrawnLinkedArticleInThePlaceOfAKilledOne() {
        try (PublishDriver publish = new PublishDriver()) {
            take(publish);
            kill(publish);

            List<LinkedArticle> linked = publish.records(Topic.JSONLD)
                .stream()
                .map((record) -> Json.read(record.value(), LinkedArticle.class))
                .toList();
            assertThat(linked).extracting(LinkedArticle::creativeWorkStatus).containsExactly("Published", "Withdrawn");
            assertThat(linked).extracting(LinkedArticle::version).containsExactly(1, 2);
            assertThat(linked.get(1).articleBody()).isNull();
        }
    }

    @Test
    void areNinjsAloneWhereNothingElseIsSwitchedOn() {
        try (PublishDriver publish = new PublishDriver(Formats.of(List.of(FormatName.NINJS)))) {
            take(publish);

            assertThat(publish.records(Topic.CLEAN)).hasSize(1);
            assertThat(publish.records(Topic.JSONLD)).isEmpty();
        }
    }

    @Test
    void areWithdrawnByAKillEvenWhereTheyAreSwitchedOff() {
        try (PublishDriver publish = new PublishDriver(Formats.of(List.of(FormatName.NINJS)))) {
            take(publish);
            kill(publish);

            assertThat(publish.records(Topic.JSONLD)).singleElement()
                .satisfies((record) -> assertThat(Json.read(record.value(), LinkedArticle.class).creativeWorkStatus())
                    .isEqualTo("Withdrawn"));
        }
    }

    @Test
    void tellTheTraceOfTheItemThatTheyWereMadeFrom() {
        try (PublishDriver publish = new PublishDriver()) {
            take(publish);

            TestRecord<byte[], byte[]> record = publish.records(Topic.ANNOTATIONS).get(0);
            ArticleAnnotations annotations = Json.read(record.value(), ArticleAnnotations.class);
            Envelope envelope = EnvelopeHeaders.read(record.headers());
            assertThat(annotations.provenance().traceId()).isEqualTo(envelope.trace().traceId());
        }
    }

    private static void take(PublishDriver publish) {
        publish.take(Topic.ENRICHED, "item-1", ArticleDraft.URI, Json.write(FERRY));
    }

    private static void kill(PublishDriver publish) {
        publish.take(Topic.COMMAND, "kill-1", ArticleDraft.URI,
                Json.write(new Command("k1", CommandKind.KILL, ArticleDraft.URI, null, "Desk", "Wrong.")));
    }

    private static String header(TestRecord<byte[], byte[]> record, String name) {
        return EnvelopeHeaders.text(record.headers(), name);
    }

}
