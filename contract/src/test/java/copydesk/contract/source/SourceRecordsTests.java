package copydesk.contract.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.SourceExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceRecordsTests {

    @Test
    void takesTheEntriesOfAFeedAsTheyAreUnlessToldToFollow() {
        assertThat(SourceDefinition.of("courier", SourceKind.FEED, "https://example.com/feed").follows()).isFalse();
        assertThat(SourceExamples.definition().follows()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = { "SITEMAP", "NEWS_SITEMAP", "FRONT_PAGE" })
    void alwaysFollowsWhatHoldsNoArticles(SourceKind kind) {
        assertThat(SourceDefinition.of("courier", kind, "https://example.com/").follows()).isTrue();
    }

    @Test
    void followsNothingOnAPageThatIsTheArticle() {
        assertThat(SourceDefinition.of("story", SourceKind.PAGE, "https://example.com/1").follows()).isFalse();
    }

    @Test
    void readsADefinitionOfThreeWords() {
        String json = "{\"id\": \"courier\", \"kind\": \"news-sitemap\", \"url\": \"https://example.com/news.xml\"}";

        assertThat(Json.read(json.getBytes(StandardCharsets.UTF_8), SourceDefinition.class))
            .isEqualTo(SourceDefinition.of("courier", SourceKind.NEWS_SITEMAP, "https://example.com/news.xml"));
    }

    @Test
    void refusesADefinitionWithoutAddress() {
        byte[] json = "{\"id\": \"courier\", \"kind\": \"feed\"}".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(InvalidRecord.class).isThrownBy(() -> Json.read(json, SourceDefinition.class));
    }

    @Test
    void readsAResultWithoutLinksAsOneOfNone() {
        String json = new String(Json.write(SourceExamples.result()), StandardCharsets.UTF_8)
            .replaceFirst(",\"links\":\\[.*?]", "");

        assertThat(Json.read(json.getBytes(StandardCharsets.UTF_8), FetchResult.class).links()).isEmpty();
    }

    @Test
    void keepsAStateAsItIsOverReadingAndWriting() {
        SourceState state = SourceExamples.state();

        assertThat(Json.read(Json.write(state), SourceState.class)).isEqualTo(state);
        assertThat(state.pending()).isEqualTo(List.of(new PendingLink("https://example.com/2026/11/22/harbour-ferry", 1,
                state.times().lastPoll().plusSeconds(60), state.times().lastPoll())));
    }

}
