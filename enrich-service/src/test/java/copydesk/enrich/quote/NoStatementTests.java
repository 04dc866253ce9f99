package copydesk.enrich.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands between quotation marks and is no statement. */
class NoStatementTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            The book “Oppenheimer in Love” won a prize, Anna Berg said. => ``
            He sang “Yesterday” and “Let It Be”. => ``
            Anna Berg said the film “Quiet Sea” was good. => ``
            Berg told the “Today” programme that it was “a sorry sight”. => Berg*: a sorry sight
            He watched "The Crown" and read "War and Peace," Anna Berg said. => ``
            The operation, code-named “Desert Wind,” began at dawn. => ``
            """)
    void leavesOutTitles(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            The so-called “experts” were wrong. They drank “tea” there. => ``
            The “ghost ship” drifted for weeks. => ``
            The phrase “climate change” appears 12 times in the report. => ``
            A banner read “Stop the war now”. => ``
            """)
    void leavesOutScareQuotes(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            It's the dogs' dinner, Marsh said in the '90s. => ``
            5'10" tall and 6'2" wide, Anna Berg said “hi”. => Anna Berg: hi
            Rock 'n' roll is here, Anna Berg said. => ``
            "A" "B" "C => ``
            """)
    void doesNotTakeApostrophesForMarks(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

}
