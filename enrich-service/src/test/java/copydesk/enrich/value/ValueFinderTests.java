package copydesk.enrich.value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.contract.value.Value;
import copydesk.contract.value.ValueKind;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Values of whole articles: where they are, how many, and from what input. */
class ValueFinderTests {

    private static final String[] PIECES = { "$", "€", "5", "1,000", "May", "March", "in", "2019", "-", ".", ",", " ",
            " ", " ", "%", "p.m.", "yesterday", "\ud83d\ude00", "\ud800", "\udc00", "\u200f", "a", "million", "'",
            "80s", "\u0301", "km", "Friday", "3:15", "at", "century", "19th", "/", "\u05d0", "\u0000", "\n" };

    @ParameterizedTest
    @CsvSource({ "0, 0", "1, 1", "2, 2", "3, 3", "4, 3" })
    void areAsManyAsTheLimit(int limit, int found) {
        Article article = Articles.of("It cost $1 and $2.", "It cost $3.");

        assertThat(new ValueFinder(limit).find(Articles.text(article), "en", List.of())).hasSize(found);
    }

    @Test
    void areInHeadlineAndBody() {
        Article article = Articles.inLanguage("en",
                List.of(Articles.block(BlockRole.HEADLINE, "It cost $1"), Articles.block(BlockRole.CAPTION, "$2"),
                        Articles.block(BlockRole.RELATED, "$3"), Articles.paragraph("It cost $4")));

        assertThat(Values.find(article, "en")).extracting(Value::block, Value::value)
            .containsExactly(org.assertj.core.groups.Tuple.tuple(0, "1"), org.assertj.core.groups.Tuple.tuple(3, "4"));
    }

    @Test
    void havePlacesInCodePoints() {
        assertThat(Values.find(Articles.of("\ud83d\ude00\ud83d\ude00 It cost $5."), "en"))
            .containsExactly(new Value(ValueKind.MONEY, 0, 11, 13, "$5", "5", null, "USD", "rule:amount", 0.95));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            EN-us   | It cost five euros.  | five euros = 5 EUR
            en      | It cost five euros.  | five euros = 5 EUR
            DE      | Es kostet fünf Euro. | fünf Euro = 5 EUR
            tlh     | It cost five euros.  | ``
            ``      | It cost €5.          | €5 = 5 EUR
            ar      | ارتفع 5 % أمس        | 5 % = 5 %
            he      | עלה 30 km צפונה      | 30 km = 30 km
            -       | It cost €5.          | €5 = 5 EUR
            """)
    void areOfTheLanguageOrOfAny(String language, String text, String values) {
        assertThat(Values.in(language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | MMMM d, yyyy
            en | d MMMM yyyy
            en | yyyy-MM-dd
            de | d. MMMM yyyy
            de | dd.MM.yyyy
            fr | d MMMM yyyy
            es | d 'de' MMMM 'de' yyyy
            uk | d MMMM yyyy
            ru | d MMMM yyyy
            """)
    void comeBackFromTheNotationOfTheLanguage(String language, String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language));
        Random random = new Random(1931);
        for (int i = 0; i < 200; i++) {
            LocalDate day = LocalDate.of(1600, 1, 1).plusDays(random.nextInt(200_000));
            String text = format.format(day);

            assertThat(Values.in(language, "x " + text + " x")).isEqualTo(text + " = " + day + " day");
        }
    }

    @Test
    void areTheWordsAtTheirPlaceInAnyText() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            Article article = Articles.published(Values.DAY, Articles.of(mixed(random)));

            int end = 0;
            for (Value value : Values.find(article, "en")) {
                assertThat(Articles.at(article, 0, value.start(), value.end())).isEqualTo(value.text());
                assertThat(value.start()).isGreaterThanOrEqualTo(end);
                assertThat(value.text()).isNotBlank();
                end = value.end();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `1,`        | 100_000
            `$`         | 200_000
            `9`         | 500_000
            `May `      | 100_000
            `-`         | 200_000
            `\ud800`    | 100_000
            `\u202e`   | 100_000
            `half a `   | 50_000
            """)
    void areNoneInMarksWithoutEnd(String piece, String times) {
        assertThat(Values.in("en", piece.repeat(Integer.parseInt(times.replace("_", ""))))).isEmpty();
    }

    private static String mixed(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

}
