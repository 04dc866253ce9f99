package copydesk.enrich.quote;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every text, however it is made. */
class AnyQuoteTests {

    private static final String[] PIECES = { "\u201c", "\u201d", "\"", "'", "\u2018", "\u2019", "\u201e", "\u00ab",
            "\u00bb", "\u2039", "\u203a", "\u201a", "\u300c", "\u300d", "\u300e", "\u300f", " ", " ", " ", ", ", ". ",
            "? ", ": ", " \u2014 ", "-", "said ", "Anna Berg ", "he ", "she said ", "told ", "saying ", "the minister ",
            "according to ", "who ", "\ud83d\ude00", "e\u0301", "\u0301", "\u05e9\u05dc\u05d5\u05dd ",
            "\u0645\u0631\u062d\u0628\u0627 ", "\u200f", "\u202e", "\r\n", "\n", "\t", "\ud83d", "\ude00", "\u0000",
            "\ufeff", "\u00a0", "Zelensky ", "x", "No", "sagte ", "a d\u00e9clar\u00e9 ",
            "\u0441\u043a\u0430\u0437\u0430\u043b ", "Q: ", "A: ", "(", ")", "5'10\" ", "rock 'n' roll ",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67" };

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    // what is done faster than this needs no comparison, which would only measure noise
    private static final long SOON = 1_000_000_000L;

    // half the size gives 2; time that grows with the square, 4
    private static final double GROWTH = 3;

    private static final QuoteFinder FINDER = new QuoteFinder();

    private static final String[] LANGUAGES = { "en", "de", "fr", "es", "uk", "ru", "ja", "und", "sv-FI", "" };

    private static final BlockRole[] ROLES = { BlockRole.PARAGRAPH, BlockRole.PARAGRAPH, BlockRole.QUOTE,
            BlockRole.HEADING, BlockRole.CAPTION, BlockRole.LIST_ITEM };

    @Test
    void offsetsPointAtTheWordsOfBodyBlocks() {
        int found = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            Article article = article(random);
            List<Quote> quotes = Quoted.quotes(LANGUAGES[random.nextInt(LANGUAGES.length)], article);
            found += quotes.size();
            for (Quote quote : quotes) {
                assertThat(quote.spans()).isNotEmpty();
                quote.spans().forEach((span) -> assertStandsThere(article, span));
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static void assertStandsThere(Article article, QuoteSpan span) {
        assertThat(span.text()).isNotBlank();
        assertThat(article.blocks().get(span.block()).role().isBody()).isTrue();
        assertThat(Articles.at(article, span.block(), span.start(), span.end())).isEqualTo(span.text());
    }

    @Test
    void spansOverlapOnlyWhereOneIsQuotedInTheOther() {
        for (int seed = 0; seed < 1_000; seed++) {
            Article article = article(new Random(seed));
            List<QuoteSpan> spans = Quoted.quotes("en", article)
                .stream()
                .flatMap((quote) -> quote.spans().stream())
                .toList();
            for (QuoteSpan one : spans) {
                assertThat(spans).as("seed %s", seed)
                    .filteredOn((other) -> other != one && other.block() == one.block())
                    .allMatch((other) -> other.end() <= one.start() || one.end() <= other.start()
                            || isInside(other, one) || isInside(one, other));
            }
        }
    }

    private static boolean isInside(QuoteSpan inner, QuoteSpan outer) {
        return outer.start() < inner.start() && inner.end() < outer.end();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "\"Yes,\" he \ud83d\ude00 said.", "\u201c\ud83d\ude00 e\u0301t\u00e9,\u201d Anna Berg said.",
                    "Anna Berg said: \u201c\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd\u201d\r\nand left.",
                    "Anna Berg said: \u201c\u202e\u200fabc\ud83d\ude00\u201d" })
    void countsCodePoints(String text) {
        Article article = Articles.of("\ud83d\ude00\ud83d\ude00 " + text);

        List<Quote> quotes = Quoted.quotes("en", article);

        assertThat(quotes).hasSize(1);
        assertStandsThere(article, quotes.get(0).spans().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"a said ", "\u201c", "\u201ca", "\u00aba ", "'a ", "\u2018a\u2019 said he ", "said, ",
            "Anna Berg said \u201cno\u201d and ", "\u201cA,\u201d he said. ", "who, ", "the minister of ", ": \u201c",
            "\u00ab\u00bb", "a, \u2014 \u0441\u043a\u0430\u0437\u0430\u043b ", "\"\"\"", "\u300c\u300d", "s' ",
            "A: b c d e " })
    void workGrowsInStepWithTheText(String piece) {
        long whole = time(piece, 400_000);

        if (whole > SOON) {
            assertThat((double) whole / time(piece, 200_000)).isLessThan(GROWTH);
        }
    }

    private static long time(String piece, int length) {
        ArticleText text = Articles.text(Articles.of(piece.repeat(length / piece.length())));
        text.blocks();
        long fastest = Long.MAX_VALUE;
        for (int tries = 0; tries < 3 && fastest > SOON; tries++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            FINDER.find(text, "en", List.of(), List.of());
            fastest = Math.min(fastest, CLOCK.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }

    private static Article article(Random random) {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            blocks.add(Articles.block(ROLES[random.nextInt(ROLES.length)], text.toString()));
        }
        return Articles.inLanguage("en", blocks);
    }

}
