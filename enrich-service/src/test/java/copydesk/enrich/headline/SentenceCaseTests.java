package copydesk.enrich.headline;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import copydesk.enrich.text.Articles;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceCaseTests {

    private static final String BODY = "On Monday the old ferry struck Marlow Quay. "
            + "Ferry crews of the Marlow line swim. May we?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Old Ferry Strikes Marlow Quay        | old ferry strikes Marlow Quay
            Marlow Line Sinks Ghent Plan         | Marlow line sinks Ghent plan
            UN Crews Swim on Monday              | UN crews swim on Monday
            McArthur Swims at 3Com               | mcarthur swims at 3Com
            old ferry                            | old ferry
            """)
    void keepsCapitalsOfWhatTheSentencesOrTheTablesName(String title, String written) {
        assertThat(write(BODY, title)).isEqualTo(written);
    }

    @Test
    void wordThatStandsOnlyAtTheStartOfSentencesTellsNothing() {
        assertThat(write("Ferries swim. Ferries sink.", "Ferries Sink")).isEqualTo("ferries sink");
    }

    @Test
    void withoutASentenceTheHeadlineStays() {
        assertThat(write("", "Old Ferry Strikes Quay")).isEqualTo("Old Ferry Strikes Quay");
        assertThat(write("RAIN", "Old Ferry Strikes Quay")).isEqualTo("Old Ferry Strikes Quay");
    }

    @Test
    void everyTokenKeepsItsPlace() {
        String[] pieces = { "Old ", "FERRY ", "İstanbul ", "Straße ", "\ud801\udc00\ud801\udc01 ", "\ud83d ", "’S ",
                "é́ ", "- " };
        Random random = new Random(5);
        for (int run = 0; run < 300; run++) {
            String title = random.ints(random.nextInt(12), 0, pieces.length)
                .mapToObj((piece) -> pieces[piece])
                .collect(Collectors.joining());
            TextBlock before = block(title);
            TextBlock after = sentences(BODY).of(before);

            assertThat(after.text()).isEqualTo(title);
            for (int i = 0; i < before.tokens().size(); i++) {
                Token token = after.tokens().get(i);
                assertThat(token.text()).isEqualToIgnoringCase(before.tokens().get(i).text())
                    .hasSameSizeAs(before.tokens().get(i).text());
                assertThat(token.utf16Start()).isEqualTo(before.tokens().get(i).utf16Start());
            }
        }
    }

    private static String write(String body, String title) {
        return sentences(body).of(block(title))
            .tokens()
            .stream()
            .map((token) -> (token.spaced() ? " " : "") + token.text())
            .collect(Collectors.joining())
            .strip();
    }

    private static SentenceCase sentences(String body) {
        return new SentenceCase(List.of(block(body)), "Ghent"::equals);
    }

    private static TextBlock block(String text) {
        return Articles.text(Articles.of(text)).blocks().get(0);
    }

}
