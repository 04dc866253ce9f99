package copydesk.enrich.sentence;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** For each mark of a text, in order: may it open, or close? */
class MarkPlacesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            "a" => open close
            a "b" c => open close
            a ("b") c => both close
            a:"b" c => both close
            a "b", c => open close
            a "'b'" c => both both close close
            a" b => close
            a " b => close
            «a» => open close
            « a » => open close
            他说"不" => both close
            ("a), b => both
            a "," b => close close
            a"b => close
            """)
    void opensBeforeWordsAndClosesAfterThem(String text, String places) {
        MarkPlaces marks = marks(text);

        assertThat(says(text, marks::canOpen, marks::canClose)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            'a' b => open close
            the dogs' bed => close
            the 'dogs' bed' here => open close close
            'a dogs' bed.' => open - close
            it's => -
            'em all => -
            the '90s => -
            a rock 'n' roll => - close
            'Tis so => -
            l'arbre => -
            """)
    void apostropheOpensAndClosesRarely(String text, String places) {
        MarkPlaces marks = marks(text);

        assertThat(says(text, marks::canOpenSingle, marks::canCloseSingle)).isEqualTo(places);
    }

    @Test
    void lastTokenOpensNothingAndFirstClosesNothing() {
        assertThat(marks("a \"").canOpen(1)).isFalse();
        assertThat(marks("\" a").canClose(0)).isFalse();
        assertThat(marks("'").canOpenSingle(0)).isFalse();
    }

    private static MarkPlaces marks(String text) {
        return new MarkPlaces(Tokenizer.tokens(text));
    }

    private static String says(String text, IntPredicate opens, IntPredicate closes) {
        List<Token> tokens = Tokenizer.tokens(text);
        return IntStream.range(0, tokens.size())
            .filter((i) -> Mark.isAny(tokens.get(i)))
            .mapToObj((i) -> opens.test(i) ? (closes.test(i) ? "both" : "open") : closes.test(i) ? "close" : "-")
            .collect(Collectors.joining(" "));
    }

}
