package copydesk.enrich.quote;

import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Speakers and words that are easily taken for others. */
class FineSpeakersTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            “Costs rose twice,” according to a report by analyst Anna Berg. => Anna Berg: Costs rose twice,
            The plan was “late,” according to a study from the Eel Guild. => the Eel Guild*: late,
            “Costs rose twice,” according to a report. => a report*: Costs rose twice,
            “Costs rose twice,” according to a friend from the guild. => a friend from the guild*: Costs rose twice,
            """)
    void ofAReportIsWhoWroteIt(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    He was “tired,” “angry,” and “ready to go,” Anna Berg said. => Anna Berg: tired, ; Anna Berg: angry, ; Anna Berg: ready to go,
                    It was “wet,” “cold” and “dark,” Anna Berg said. => Anna Berg: wet, ; Anna Berg: cold ; Anna Berg: dark,
                    “Is it wet?” “It is,” said Anna Berg. => Anna Berg: Is it wet? | It is,
                    """)
    void ofASeriesIsOne(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Anna Berg said “Vertigo” was too long. => ``
            Anna Berg said “Eel Summer” and “Eel Winter” were hers. => ``
            Anna Berg said the “experts” were wrong. => ``
            Anna Berg said the dam was “a disgrace”. => Anna Berg: a disgrace
            Anna Berg called it a “disgrace” and left. => Anna Berg: disgrace
            """)
    void haveNoTitlesAndNoScareQuotes(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            “We slept,” said one of the sailors. => one of the sailors*: We slept,
            “We slept,” one of the sailors said. => one of the sailors*: We slept,
            “We slept,” another said. => another*: We slept,
            “We slept,” said Oda Lunt of the Eel Guild. => Oda Lunt*: We slept,
            Oda Lunt of the Eel Guild called it “a flood”. => Oda Lunt*: a flood
            """)
    void withoutANameAreDescribed(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Anna Berg came last. // “I slept,” the glassblower said. => Anna Berg: I slept,
            Anna Berg, a glassblower, came with Ben Holt. // “I slept,” the glassblower said. => Anna Berg: I slept,
            """)
    void areKnownByTheirTrade(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @Test
    void staysInMindThroughAPronoun() {
        assertThat(Quoted.inOne("en",
                "Anna Berg dives. // It rained. // When she dived again, Ben Holt waited above. “It is dark,” she said."))
            .isEqualTo("Anna Berg: It is dark,");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    “Ben Holt said, ‘Go home and sleep.’ We did,” Anna Berg said. => Anna Berg: Ben Holt said, ‘Go home and sleep.’ We did, ; Ben Holt: Go home and sleep.
                    “I told him: ‘Go home and sleep.’ He did,” Anna Berg said. => Anna Berg: I told him: ‘Go home and sleep.’ He did, ; Anna Berg: Go home and sleep.
                    “They sang ‘Go Home’ and don't know why,” Anna Berg said. => Anna Berg: They sang ‘Go Home’ and don't know why,
                    """)
    void ofAQuoteInAQuoteIsItsOwn(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @Test
    void ofABlockQuotationSaysAllOfIt() {
        assertThat(Quoted.blocks("en", Articles.paragraph("Anna Berg wrote:"),
                Articles.block(BlockRole.QUOTE, "The weir was called “safe” and it was not.")))
            .isEqualTo(List.of("Anna Berg: The weir was called “safe” and it was not."));
        assertThat(Quoted.blocks("en", Articles.paragraph("Anna Berg wrote:"),
                Articles.block(BlockRole.QUOTE, "“The weir was called safe.”")))
            .isEqualTo(List.of("Anna Berg: The weir was called safe."));
    }

}
