package copydesk.enrich.text;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.contract.article.Article;
import copydesk.contract.article.QualityIssue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every text, tried on random ones; the seed makes a failure repeatable.
 */
class AnyTextTests {

    private static final int ROUNDS = 300;

    private static final List<String> PIECES = List.of("the ", "the ", "of ", "Kalmar", "Ø", "\u0301", "\uD83D\uDEA2",
            "\uD800", "\uDC00", "\u00a0", "\u2028", "\n", ". ", "?", "\u2026", "'", "\u2019", "-", "\u201c", "ß", "İ",
            "Їжак ", "كتاب", "東京", "\u200d", "\u0000", "7", "Mr.", "J.");

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void tokensAreTheTextWithoutItsSpaces(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);

            String joined = Tokenizer.tokens(text).stream().map(Token::text).collect(Collectors.joining());

            assertThat(joined).isEqualTo(withoutSpaces(text));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 4, 5 })
    void bothOffsetsOfATokenPointAtIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            int[] points = text.codePoints().toArray();

            for (Token token : Tokenizer.tokens(text)) {
                assertThat(new String(points, token.start(), token.end() - token.start())).isEqualTo(token.text());
                assertThat(text.startsWith(token.text(), token.utf16Start())).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 6, 7 })
    void everythingButAWordIsOneCharacter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            for (Token token : Tokenizer.tokens(text(random))) {
                assertThat(token.text()).isNotEmpty();
                assertThat(token.word() || token.end() - token.start() == 1).isTrue();
                assertThat(token.sentenceStart()).isIn(token.word(), false);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 8, 9 })
    void foldingTwiceChangesNothingMore(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            for (Token token : Tokenizer.tokens(text(random))) {
                String once = Folding.fold(token.text());

                assertThat(Folding.fold(once)).isEqualTo(once);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 10, 11 })
    void slugIsLettersDigitsAndSingleHyphens(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String slug = Slug.of(text(random));

            assertThat(slug).matches("(?s)([\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*)?");
            assertThat(slug).isEqualTo(slug.toLowerCase(Locale.ROOT));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 12, 13 })
    void doubledWordsAreReallyDoubled(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Article article = Articles.of(text(random));
            for (QualityIssue issue : DoubledWords.find(Articles.text(article), "en")) {
                List<String> words = Tokenizer.tokens(Articles.at(article, 0, issue.start(), issue.end()))
                    .stream()
                    .filter(Token::word)
                    .map((token) -> token.text().toLowerCase(Locale.ROOT))
                    .toList();
                int half = words.size() / 2;

                assertThat(words.subList(0, half)).isEqualTo(words.subList(half, words.size()));
                found++;
            }
        }

        assertThat(found).isGreaterThan(20);
    }

    private static String text(Random random) {
        return IntStream.range(0, 40)
            .mapToObj((i) -> (random.nextInt(8) == 0) ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                    : PIECES.get(random.nextInt(PIECES.size())))
            .collect(Collectors.joining());
    }

    private static String withoutSpaces(String text) {
        return text.codePoints()
            .filter((point) -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

}
