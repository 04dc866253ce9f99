package copydesk.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.LinkKind;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.news.Concept;
import copydesk.contract.news.PublishedLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonTests {

    @Test
    void writesPropertiesInOrderAndLeavesAbsentOnesOut() {
        Outcome outcome = new Outcome("item-1", EndState.PUBLISHED, "publish", null, null, "ferry", null, null, null, 2,
                Instant.parse("2026-11-22T16:00:00Z"));

        assertThat(text(Json.write(outcome)))
            .isEqualTo("{\"item\":\"item-1\",\"state\":\"published\",\"stage\":\"publish\","
                    + "\"name\":\"ferry\",\"version\":2,\"fetchedAt\":\"2026-11-22T16:00:00Z\"}");
    }

    @Test
    void writesForPeopleWithTheSameLineEndEverywhere() {
        assertThat(Json.pretty(new Concept("Zoë Ōtani", "about", null, "person:zoe-otani"))).isEqualTo(
                "{\n  \"name\" : \"Zoë Ōtani\",\n  \"rel\" : \"about\",\n  \"literal\" : \"person:zoe-otani\"\n}\n");
    }

    @Test
    void readsWhatItWrites() {
        Article article = Examples.article();

        assertThat(Json.read(Json.write(article), Article.class)).isEqualTo(article);
    }

    @Test
    void ignoresPropertiesOfANewerWriter() {
        Command command = read("{\"id\":\"c1\",\"command\":\"kill\",\"who\":\"desk\",\"why\":\"legal\",\"mood\":[1]}");

        assertThat(command.why()).isEqualTo("legal");
    }

    @Test
    void readsAnnotationsFromBeforeThereWereQuotesSubjectsAndKeywords() {
        String enriched = text(Json.write(Examples.enriched()));
        String old = enriched.replaceAll(",\"quotes\":\\[.*", "}}");

        assertThat(old).isNotEqualTo(enriched);
        assertThat(Json.read(old.getBytes(StandardCharsets.UTF_8), EnrichedArticle.class).annotations())
            .extracting("quotes", "subjects", "keywords")
            .containsExactly(List.of(), List.of(), List.of());
    }

    @Test
    void readsAnnotationsFromBeforeThereWereRolesAndValues() {
        String enriched = text(Json.write(Examples.enriched()));
        String old = enriched.replaceAll(",\"roles\":\\[.*", "}}");

        Annotations read = Json.read(old.getBytes(StandardCharsets.UTF_8), EnrichedArticle.class).annotations();

        assertThat(old).isNotEqualTo(enriched);
        assertThat(read.quotes()).hasSize(1);
        assertThat(read.roles()).isEmpty();
        assertThat(read.values()).isEmpty();
        assertThat(read.located()).isNull();
    }

    @Test
    void refusesTextAfterTheRecord() {
        assertThatExceptionOfType(InvalidRecord.class)
            .isThrownBy(() -> read("{\"id\":\"c1\",\"command\":\"kill\",\"who\":\"desk\",\"why\":\"legal\"} {}"))
            .withMessageStartingWith("not a valid Command at line 1, column");
    }

    @Test
    void refusesARecordWithoutValue() {
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Json.read(null, Command.class))
            .withMessage("the record has no value");
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> read("null"))
            .withMessage("the record is JSON null");
    }

    @Test
    void refusesANullInAList() {
        assertThatExceptionOfType(InvalidRecord.class)
            .isThrownBy(() -> Json.read(text(Json.write(Examples.article())).replace("\"by\":[", "\"by\":[null,")
                .getBytes(StandardCharsets.UTF_8), Article.class));
    }

    @Test
    void refusesAMissingNumberInsteadOfReadingZero() {
        String json = text(Json.write(Examples.article())).replaceFirst("\"revision\":\\d+,", "");

        assertThatExceptionOfType(InvalidRecord.class)
            .isThrownBy(() -> Json.read(json.getBytes(StandardCharsets.UTF_8), Article.class));
    }

    @Test
    void saysWhereARecordIsWrong() {
        String json = text(Json.write(Examples.article())).replace("\"role\":\"caption\"", "\"role\":\"subtitle\"");

        assertThatExceptionOfType(InvalidRecord.class)
            .isThrownBy(() -> Json.read(json.getBytes(StandardCharsets.UTF_8), Article.class))
            .withMessageMatching("not a valid Article at line 1, column \\d+: blocks\\[\\d+]\\.role");
    }

    @ParameterizedTest
    @ValueSource(strings = { "SECRET", "{\"id\":SECRET}", "{\"id\":\"SECRET\"", "[\"SECRET\"]",
            "{\"id\":{\"SECRET\":1}}", "{\"command\":\"SECRET\"}", "{\"SECRET\":1}", "{\"id\":\"\\SECRET\"}" })
    void tellsNothingOfTheRecordInItsMessages(String json) {
        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> read(json))
            .satisfies((ex) -> assertThat(ex).hasNoCause())
            .satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("SECRET"));
    }

    @Test
    void refusesDeepNesting() {
        String json = "{\"mood\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> read(json));
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] json = { '"', (byte) 0xff, (byte) 0xfe, '"' };

        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Json.read(json, FetchFacts.class));
    }

    @Test
    void survivesHalfASurrogatePair() {
        Command command = read("{\"id\":\"c1\",\"command\":\"kill\",\"who\":\"desk\",\"why\":\"\\ud83d\"}");

        assertThat(Json.read(Json.write(command), Command.class)).isEqualTo(command);
    }

    @Test
    void readsHyperlinksFromBeforeTheyHadClasses() {
        byte[] state = "{\"link\":\"l1\",\"status\":\"lost\"}".getBytes(StandardCharsets.UTF_8);
        byte[] link = "{\"id\":\"l1\",\"kind\":\"inline\",\"status\":\"lost\",\"text\":\"said\"}"
            .getBytes(StandardCharsets.UTF_8);

        assertThat(Json.read(state, LinkState.class)).isEqualTo(new LinkState("l1", LinkStatus.LOST, null));
        assertThat(Json.read(link, PublishedLink.class))
            .isEqualTo(new PublishedLink("l1", LinkKind.INLINE, LinkStatus.LOST, "said", null, null, null));
    }

    private static Command read(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Command.class);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

}
