package copydesk.enrich.quote;

import java.util.stream.Collectors;

import copydesk.contract.annotation.Quote;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How many parts a statement has, and which rule, cue and confidence say who speaks. */
class StatementsTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            “It rains,” Anna Berg said. => 1 cue-after said 0.95
            “It rains,” Anna Berg said, “and pours.” => 2 cue-after said 0.95
            “It rains,” Anna Berg said. “It pours.” => 2 cue-after said 0.95
            Anna Berg left. “It rains,” she said. => 1 cue-after said 0.86
            Anna Berg said “it rains”. => 1 cue-before said 0.92
            Anna Berg: “It rains here.” => 1 colon null 0.85
            Anna Berg left. // “It rains here.” => 1 context null 0.6
            Anna Berg said no. // “It rains here.” => 1 context said 0.6
            Anna Berg had a question: // “Why does it rain?” => 1 colon null 0.85
            It rained. // “It rains here.” => 1 no-speaker null 0.3
            “It rains,” she said. => 1 no-speaker said 0.3
            """)
    void ruleSaysHowSureTheSpeakerIs(String text, String quotes) {
        assertThat(quotes(text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    “It rains here.” “It pours,” Anna Berg said. => 2 cue-after said 0.95
                    Anna Berg said: “It rains. // “It pours.” => 2 colon said 0.85
                    “It rains,” Anna Berg said. // “It pours here.” => 1 cue-after said 0.95 ; 1 context said 0.6
                    “It rains,” Anna Berg said. It did. // It did. // “It pours.” => 1 cue-after said 0.95 ; 1 no-speaker null 0.3
                    """)
    void statementGoesOnAcrossSentencesAndParagraphs(String text, String quotes) {
        assertThat(quotes(text)).isEqualTo(quotes);
    }

    @Test
    void openStatementEndsWhereTheNextParagraphDoesNotGoOn() {
        assertThat(Quoted.inOne("en",
                "Anna Berg said: \u201cWe were there all night. // \u201cIt never ended at all. // He left the room. // "
                        + "\u201cThat is not true,\u201d Karl Berg said."))
            .isEqualTo("Anna Berg: We were there all night. ; Karl Berg: That is not true,");
    }

    @Test
    void cueOfALaterParagraphSaysWhoAnUnknownPronounIs() {
        assertThat(Quoted.inOne("en",
                "He said: \u201cWe were there all night. // \u201cIt never ended,\u201d Karl Berg said."))
            .isEqualTo("Karl Berg: We were there all night. | It never ended,");
    }

    @Test
    void unknownPronounIsNotWhoeverSpeaksNext() {
        assertThat(Quoted.inOne("en", "\u201cIt rains,\u201d he said. \u201cIt pours,\u201d Anna Berg added."))
            .isEqualTo("?: It rains, ; Anna Berg: It pours,");
    }

    private static String quotes(String text) {
        return Quoted.quotes("en", Articles.of(text.split(" // ")))
            .stream()
            .map(StatementsTests::line)
            .collect(Collectors.joining(" ; "));
    }

    private static String line(Quote quote) {
        return quote.spans().size() + " " + quote.evidence().replace("rule:", "") + " " + quote.cue() + " "
                + quote.confidence();
    }

}
