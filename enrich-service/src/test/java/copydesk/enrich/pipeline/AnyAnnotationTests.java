package copydesk.enrich.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.Located;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for roles, values and datelines of every text, however it is made. */
class AnyAnnotationTests {

    private static final String[] PIECES = { "Mayor ", "Anna Berg", ", the ", "minister ", "of ", "the ", "(", ")",
            "AP", " — ", "-", "–", "KYIV", "Ukraine ", "$", "€", "3", "5", "2,000", "1.5", "2024 ", "'90s ", "1990s ",
            "million ", "percent ", "%", "km ", "May ", "March ", "in ", "on ", "Tuesday ", "last ", "week ", "ago ",
            "days ", "at ", "p.m. ", ":", "30 ", "yesterday ", "century ", "19th ", " ", " ", ", ", ". ", "🚢", "é",
            "\u0301", "שלום ", "\u200f", "\u202e", "\r\n", "\t", "\ud83d", "\ude00", "\u0000", "\ufeff", "\u00a0", "x",
            "’s ", "and ", "former ", "who is a ", "41, ", "No. ", "U.S. ", "a ", "Sen. ", "1", "/", "03.05.2024 " };

    private static final BlockRole[] ROLES = { BlockRole.PARAGRAPH, BlockRole.PARAGRAPH, BlockRole.HEADLINE,
            BlockRole.STANDFIRST, BlockRole.CAPTION, BlockRole.LIST_ITEM };

    private static final String[] LANGUAGES = { "en", "en", "de", "fr", "es", "uk", "ru", "ja", "und" };

    private static final Enrichment ENRICHMENT = Enrichment.standard(EnrichSettings.standard());

    @Test
    void pointAtExactlyTheirWords() {
        int found = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Article article = article(new Random(seed));
            Annotations annotations = ENRICHMENT.annotate(article);
            annotations.roles()
                .forEach((role) -> assertStands(article, role.block(), role.start(), role.end(), role.text()));
            annotations.values()
                .forEach((value) -> assertStands(article, value.block(), value.start(), value.end(), value.text()));
            Located located = annotations.located();
            if (located != null) {
                assertStands(article, located.block(), located.start(), located.end(), located.text());
            }
            assertThat(annotations.issues()).as("seed %s", seed)
                .noneMatch((issue) -> issue.detail().contains("failed"));
            found += annotations.roles().size() + annotations.values().size();
        }
        assertThat(found).isGreaterThan(2_000);
    }

    @Test
    void areTheSameEachTime() {
        Article article = article(new Random(7));

        assertThat(ENRICHMENT.annotate(article)).isEqualTo(ENRICHMENT.annotate(article));
    }

    // ten times the usual seconds: what grows with the square would take hours
    @ParameterizedTest
    @ValueSource(strings = { "a", "1", "1,", "1.", "$", "-", "(", "in ", "May ", "1 ", "the ", "Mayor ", "of ",
            "of the ", "Anna Berg ", "Anna Berg, the ", "last ", "\u0301", "Tuesday, ", "A-", "twenty-", "'", "’s " })
    @Timeout(60)
    void takeNoLongTimeForHostileTexts(String piece) {
        Article article = Articles.of("KYIV — Anna Berg, " + piece.repeat(100_000 / piece.length()));

        assertThat(ENRICHMENT.annotate(article).issues()).noneMatch((issue) -> issue.detail().contains("failed"));
    }

    private static Article article(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(40); piece > 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            blocks.add(Articles.block(ROLES[random.nextInt(ROLES.length)], text.toString()));
        }
        return Articles.published("2024-09-18",
                Articles.inLanguage(LANGUAGES[random.nextInt(LANGUAGES.length)], blocks));
    }

    private static void assertStands(Article article, int block, int start, int end, String words) {
        assertThat(words).isNotBlank();
        assertThat(Articles.at(article, block, start, end)).isEqualTo(words);
    }

}
