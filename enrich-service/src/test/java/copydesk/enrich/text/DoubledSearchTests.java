package copydesk.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.QualityIssue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A language in which "the" is never doubled and "of" must go on. */
class DoubledSearchTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            see the the sun => the the
            The the sun => The the
            see The the sun => ``
            see the The sun => ``
            see the, the sun => ``
            see the "the sun => ``
            see the-the sun => ``
            see see the sun => ``
            part of part of it => part of part of
            of part of part it => ``
            set to "set to sail => set to "set to
            set to set to sail => ``
            one two three one two three four => one two three one two three
            one two three, one two three four => ``
            one two three one two three one two three => ``
            One Two Three One Two Three => ``
            1 of 1 of => ``
            a b c d e f g h a b c d e f g h i => a b c d e f g h a b c d e f g h
            a b c d e f g h i a b c d e f g h i => ``
            see the the the sun => the the
            the the sea, the the sun => the the | the the
            """)
    void findsWordsThatStandTwice(String text, String doubled) {
        assertThat(find(text)).isEqualTo(doubled);
    }

    @Test
    void countsWhatOtherBlocksHad() {
        List<QualityIssue> issues = new ArrayList<>();
        for (int block = 0; block < 3; block++) {
            String text = "see the the sun, ".repeat(8).strip();
            search(new TextBlock(block, BlockRole.PARAGRAPH, text, Tokenizer.tokens(text)), issues);
        }

        assertThat(issues).hasSize(20).extracting(QualityIssue::block).contains(0, 1, 2);
    }

    private static String find(String text) {
        List<QualityIssue> issues = new ArrayList<>();
        search(new TextBlock(0, BlockRole.PARAGRAPH, text, Tokenizer.tokens(text)), issues);
        return issues.stream()
            .map((issue) -> text.substring(issue.start(), issue.end()))
            .collect(Collectors.joining(" | "));
    }

    private static void search(TextBlock block, List<QualityIssue> issues) {
        new DoubledSearch(block, Set.of("the"), Set.of("of"), issues).run();
    }

}
