package copydesk.extraction.wire;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names that stand alone on a line. */
class BareNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Jane Doe                                        | true
            Jane Doe and John Roe                           | true
            Ludwig van der Berg                             | true
            Олена Гайдук                                    | true
            Jane                                            | false
            jane doe                                        | false
            Jane Doe sails again                            | false
            The boats sail again.                           | false
            Anna Bo, Cem Do, Eva Fo, Gil Ho and Ian Jo      | false
            ``                                              | false
            """)
    void areFewWordsThatAreNames(String words, boolean name) {
        assertThat(BareName.is(words)).isEqualTo(name);
    }

}
