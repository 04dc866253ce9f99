package copydesk.enrich.entity;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class MentionsTests {

    private static final List<String> PIECES = List.of("Vladimir Putin", "Putin", "U.S.", "Kyiv", "Foreign Ministry",
            "Russia", "\u2019s", "'", "-", " ", " ", " ", " ", ". ", ", ", "\uD83D\uDEA2", "\u0301", "e\u0301",
            "\u200d", "\uD83D\uDC68\u200d\uD83D\uDC69", "Minister", "Igor", "Ærø", "(FSB)", "Federal Security Service",
            "\uD800", "\uDC00", "北京", "مصر", "Erdog\u0306an", "ßharbour", "the", "of", "and", "Lake", "Mr.", "J.",
            "von der ", "\u202e", "İ", "ǅ", "\n", "1", "\"", "\u201c", "KYIV");

    @Test
    void mentionGivesPlaceWordsAndEvidence() {
        Tagged tagged = Tagged.of("It rained.", "\uD83D\uDEA2 In Kyiv\u2019s port");

        assertThat(tagged.mentions()).containsExactly(new Mention("place:kyiv", 1, 5, 9, "Kyiv", "gazetteer", 0.88));
    }

    @Test
    void offsetsPointAtTheWordsInAnyText() {
        Random random = new Random(20250515);
        int seen = 0;
        for (int round = 0; round < 400; round++) {
            Tagged tagged = Tagged.of(randomText(random), randomText(random));
            tagged.mentions().forEach((mention) -> assertPointsAtItsWords(tagged, mention));
            assertNoOverlap(tagged.mentions());
            seen += tagged.mentions().size();
        }

        assertThat(seen).isGreaterThan(1_000);
    }

    @Test
    void everyEntityIsThereOnceAndEveryMentionHasOne() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            TaggedEntities found = Tagged.of(randomText(random), randomText(random)).found();

            assertThat(found.entities()).extracting(Entity::id).doesNotHaveDuplicates();
            assertThat(found.mentions().stream().map(Mention::entity).distinct().toList())
                .containsExactlyElementsOf(found.entities().stream().map(Entity::id).toList());
        }
    }

    @Test
    void sameArticleGivesTheSame() {
        String text = randomText(new Random(3));

        assertThat(Tagged.of(text).found()).isEqualTo(Tagged.of(text).found());
    }

    @Test
    void keepsNoMoreMentionsThanAllowed() {
        EntityTagger tagger = EntityTagger.standard(3);

        TaggedEntities found = tagger.tag(Articles.text(Articles.of("Kyiv, Lviv, Odesa, Kharkiv", "Sumy")), "en");

        assertThat(found.mentions()).extracting(Mention::text).containsExactly("Kyiv", "Lviv", "Odesa");
        assertThat(found.entities()).hasSize(3);
        assertThat(found.complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "A ", "Aa ", "Igor ", "Igor Aaa ", "Ministry of ", "New York ", "Minister ",
            "Igor Bergfors, ", "(FSB)", "U.S.", "J. ", "van der ", "a-", "A'", "the the ", "Foreign Ministry ", "Putin",
            "\u0301", "\uD83D\uDEA2" })
    void workGrowsInStepWithTheText(String piece) {
        EntityTagger tagger = EntityTagger.standard(5_000);
        String text = piece.repeat(1_000_000 / piece.length());

        assertTimeout(Duration.ofSeconds(20), () -> tagger.tag(Articles.text(Articles.of(text)), "en"));
    }

    private static void assertPointsAtItsWords(Tagged tagged, Mention mention) {
        assertThat(Articles.at(tagged.article(), mention.block(), mention.start(), mention.end()))
            .isEqualTo(mention.text());
    }

    private static void assertNoOverlap(List<Mention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            Mention before = mentions.get(i - 1);
            Mention mention = mentions.get(i);
            assertThat(before.block() < mention.block() || before.end() <= mention.start()).isTrue();
        }
    }

    private static String randomText(Random random) {
        return IntStream.range(0, 60)
            .mapToObj((i) -> PIECES.get(random.nextInt(PIECES.size())))
            .collect(Collectors.joining());
    }

}
