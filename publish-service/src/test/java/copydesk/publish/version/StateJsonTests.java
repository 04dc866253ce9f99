package copydesk.publish.version;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.publish.clean.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StateJsonTests {

    private static final EnrichedArticle ARTICLE = new ArticleDraft().uri("urn:uuid:1")
        .headline("Voss: \"a { or a ] \\\" \u2013 said she")
        .entity("person:1", EntityKind.PERSON, "Ida Voss", Relation.ABOUT, null)
        .paragraph("He wrote ,\"commands\":[ and \u00a0 \ud83c\udf09.")
        .build();

    @Test
    void copiesTheArticleToWhereTheWriterPutsIt() {
        ArticleState state = state(ARTICLE);

        byte[] written = StateJson.write(state, Json.write(ARTICLE));

        assertThat(text(written)).isEqualTo(text(Json.write(state)));
        assertThat(Json.read(written, ArticleState.class)).isEqualTo(state);
    }

    @Test
    void copiesTheVeryBytes() {
        byte[] newer = utf8(text(Json.write(ARTICLE)).replaceFirst("\\{", "{\"fromLater\":[1],"));

        byte[] written = StateJson.write(state(ARTICLE), newer);

        assertThat(text(written)).contains(",\"published\":{\"fromLater\":[1],\"article\":{");
        assertThat(Json.read(written, ArticleState.class)).isEqualTo(state(ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "[]", "\"{\"", " {\"a\":1}", "{ \"a\":1}", "{\"a\":1}\n", "{\"a\":\t1}",
            "\ufeff{\"a\":1}" })
    void writesAnewWhatDidNotComeAsOurWriterWrites(String foreign) {
        assertThat(StateJson.write(state(ARTICLE), utf8(foreign))).isEqualTo(Json.write(state(ARTICLE)));
    }

    @Test
    void writesAnewWhatCameInAnotherEncoding() {
        byte[] wide = text(Json.write(ARTICLE)).getBytes(StandardCharsets.UTF_16LE);

        assertThat(Json.read(wide, EnrichedArticle.class)).isEqualTo(ARTICLE);
        assertThat(StateJson.write(state(ARTICLE), wide)).isEqualTo(Json.write(state(ARTICLE)));
    }

    @Test
    void writesAnewWhatNestsSoDeepThatTheStateCouldNotBeRead() {
        byte[] deep = utf8("{\"x\":" + "[".repeat(99) + "]".repeat(99) + "}");

        assertThat(StateJson.write(state(ARTICLE), deep)).isEqualTo(Json.write(state(ARTICLE)));
    }

    @Test
    void writesNoArticleWhereNoneIsOut() {
        ArticleState nothing = ArticleState.unseen("urn:uuid:1", Instant.EPOCH);

        assertThat(StateJson.write(nothing, Json.write(ARTICLE))).isEqualTo(Json.write(nothing));
        assertThat(StateJson.write(state(ARTICLE), null)).isEqualTo(Json.write(state(ARTICLE)));
    }

    private static ArticleState state(EnrichedArticle article) {
        return new ArticleState("urn:uuid:,\"commands\":", 2, 3, 1, Instant.EPOCH, false, article, List.of("c1"), null,
                Instant.EPOCH);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

}
