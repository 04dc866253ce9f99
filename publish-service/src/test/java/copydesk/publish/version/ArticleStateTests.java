package copydesk.publish.version;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.ninjs.Edition;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArticleStateTests {

    private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00Z");

    private final EnrichedArticle article = ArticleDraft.bridge().revision(3).generation(2).build();

    private final ArticleState state = ArticleState.unseen(ArticleDraft.URI, FIRST)
        .published(new Edition(1, FIRST, FIRST), this.article);

    @Test
    void comparesRevisionBeforeGeneration() {
        assertThat(this.state.compare(this.article)).isZero();
        assertThat(this.state.compare(ArticleDraft.bridge().revision(2).generation(9).build())).isNegative();
        assertThat(this.state.compare(ArticleDraft.bridge().revision(3).generation(1).build())).isNegative();
        assertThat(this.state.compare(ArticleDraft.bridge().revision(3).generation(3).build())).isPositive();
        assertThat(this.state.compare(ArticleDraft.bridge().revision(4).generation(1).build())).isPositive();
    }

    @Test
    void remembersWhatWasPublishedWhenNothingChanged() {
        ArticleState seen = this.state.seen(ArticleDraft.bridge().revision(4).build());

        assertThat(seen.published()).isEqualTo(this.article);
        assertThat(seen.revision()).isEqualTo(4);
        assertThat(seen.version()).isEqualTo(1);
    }

    @Test
    void keepsTheTextOfAKillForAReinstatementAlone() {
        ArticleState killed = this.state.withdrawn("k1", this.state.life().killed(this.article, null));

        assertThat(killed.published()).isNull();
        assertThat(killed.life().kept()).isEqualTo(this.article);
    }

    @Test
    void forgetsTheTextAtATakedown() {
        ArticleState killed = this.state.withdrawn("k1", this.state.life().withoutAWord());

        assertThat(killed.killed()).isTrue();
        assertThat(killed.version()).isEqualTo(2);
        assertThat(new String(Json.write(killed), UTF_8)).doesNotContain("bridge", "Ida Voss");
    }

    @Test
    void keepsTheLastFiftyCommands() {
        List<String> many = IntStream.range(0, 60).mapToObj((i) -> "k" + i).toList();
        ArticleState busy = new ArticleState(ArticleDraft.URI, 1, 1, 1, FIRST, false, this.article, many, null, FIRST);

        assertThat(busy.obeyed("last").commands()).hasSize(50).startsWith("k11").endsWith("k59", "last");
    }

    @Test
    void refusesStateThatLacksWhatItMustHave() {
        assertThatExceptionOfType(InvalidRecord.class)
            .isThrownBy(() -> Json.read("{\"uri\":\"urn:x\",\"version\":1}".getBytes(UTF_8), ArticleState.class));
    }

}
