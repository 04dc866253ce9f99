package copydesk.enrich.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotation marks of all kinds, mixed and nested. */
class MarksTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    'I can't believe it,' said John Marsh. 'The workers' rights are at risk,' he added. => John Marsh: I can't believe it, ; John Marsh: The workers' rights are at risk,
                    ‘It’s the dogs’ dinner,’ said John Marsh. ‘We don’t want it.’ => John Marsh: It’s the dogs’ dinner, | We don’t want it.
                    “She told me ‘go home’ and I went,” Anna Berg recalled. => Anna Berg: She told me ‘go home’ and I went,
                    Anna Berg said: 'We've been "let down" by them.' => Anna Berg: We've been "let down" by them.
                    "They call us 'the dogs'," Anna Berg said. => Anna Berg: They call us 'the dogs',
                    “Hello, he wrote. “World is big,” Anna Berg said. => Anna Berg: World is big,
                    “Mixed marks," said Anna Berg. => Anna Berg: Mixed marks,
                    "Mixed marks”, said Anna Berg. => Anna Berg: Mixed marks
                    “Yes”—Anna Berg said—“of course.” => Anna Berg: Yes | of course.
                    (“It is fine,” Anna Berg said.) => Anna Berg: It is fine,
                    „Low and high”, said Anna Berg. => Anna Berg: Low and high
                    ”Same on both sides”, said Anna Berg. => Anna Berg: Same on both sides
                    »Inward«, said Anna Berg. »Outward», said Karl Berg. => Anna Berg: Inward ; Karl Berg: Outward
                    ‹Pointed›, said Anna Berg. => Anna Berg: Pointed
                    「Corner」 said Anna Berg. => Anna Berg: Corner
                    """)
    void pairsMarks(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

}
