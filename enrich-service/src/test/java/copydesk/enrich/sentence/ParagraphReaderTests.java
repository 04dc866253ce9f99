package copydesk.enrich.sentence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import copydesk.contract.annotation.Mention;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ParagraphReaderTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            He left. She came. => He left. | She came.
            He left! “We stay.” She came. => He left! | “We stay.” | She came.
            “Why?” he asked. => “Why?” he asked.
            “Why?” Anna Berg asked. => “Why?” Anna Berg asked.
            “Why?” Anna Berg left. => “Why?” | Anna Berg left.
            “No,” she said. “Never.” => “No,” she said. | “Never.”
            “No.” Anna Berg said so. => “No.” | Anna Berg said so.
            “No” is what Anna said. => “No” is what Anna said.
            He met Gen. Berg here. => He met Gen. Berg here.
            He spoke of it … Then he left. => He spoke of it … | Then he left.
            He read “War and Peace” twice. => He read “War and Peace” twice.
            `` => ``
            """)
    void splitsSentences(String text, String sentences) {
        assertThat(String.join(" | ", Read.split("en", text))).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Anna Berg left Kyiv. => {anna berg} left {kyiv} .
            “We go,” she said. => “We go,” she said .
            Berlin said “no, Berlin”. => {berlin} said “no, Berlin” .
            The mayor’s son left. => the mayor ' s son left .
            """)
    void namesAndPassagesAreOneItemEach(String text, String items) {
        assertThat(items(Read.sentences("en", text).get(0))).isEqualTo(items);
    }

    @Test
    void mentionsInsideAPassageAreNotReadAgainBehindIt() {
        Sentence sentence = Read.sentences("en", "\u201cKyiv stays,\u201d Kyiv said.").get(0);

        assertThat(items(sentence)).isEqualTo("\u201cKyiv stays,\u201d {kyiv} said .");
        assertThat(sentence.at(0).isName()).isFalse();
        assertThat(sentence.at(1).isPerson()).isFalse();
    }

    @Test
    void mentionOfAnUnknownEntityIsAWord() {
        TextBlock block = block("Anna Berg left.");
        Mention mention = new Mention("person:anna-berg", 0, 0, 9, "Anna Berg", "rule:given-name", 0.8);

        Sentence sentence = new ParagraphReader(block, Read.words("en"), Map.of(), List.of(mention), List.of()).read()
            .sentences()
            .get(0);

        assertThat(sentence.at(0).text()).isEqualTo("anna berg");
        assertThat(sentence.at(0).isName()).isFalse();
        assertThat(sentence.at(0).capitalised()).isTrue();
    }

    @Test
    void nameEndsWhereAPassageStarts() {
        TextBlock block = block("Anna \"Bo\" Berg left.");
        Mention mention = new Mention("person:anna-berg", 0, 0, 14, "Anna \"Bo\" Berg", "rule:given-name", 0.8);
        List<Passage> passages = Passages.of(block, null, Read.words("en"));

        Sentence sentence = new ParagraphReader(block, Read.words("en"), Map.of(), List.of(mention), passages).read()
            .sentences()
            .get(0);

        assertThat(items(sentence)).isEqualTo("anna \"Bo\" berg left .");
    }

    @Test
    void colonAtItsEndAnnouncesTheNextBlock() {
        assertThat(paragraph("He left. She said:").announces()).isTrue();
        assertThat(paragraph("He said\uff1a").announces()).isTrue();
        assertThat(paragraph("She said: no. He left.").announces()).isFalse();
        assertThat(paragraph("").announces()).isFalse();
    }

    @Test
    void nothingStandsOutsideASentence() {
        Sentence sentence = Read.sentences("en", "He left.").get(0);

        assertThat(sentence.at(-1)).isSameAs(Item.NONE);
        assertThat(sentence.at(3)).isSameAs(Item.NONE);
        assertThat(sentence.spaced(3)).isFalse();
        assertThat(Item.NONE.isMark("")).isFalse();
    }

    private static Paragraph paragraph(String text) {
        return new ParagraphReader(block(text), Read.words("en"), Map.of(), List.of(), List.of()).read();
    }

    private static TextBlock block(String text) {
        return new TextBlock(0, BlockRole.PARAGRAPH, text, Tokenizer.tokens(text));
    }

    private static String items(Sentence sentence) {
        return IntStream.range(0, sentence.size()).mapToObj((i) -> item(sentence, i)).collect(Collectors.joining(" "));
    }

    private static String item(Sentence sentence, int at) {
        Item item = sentence.at(at);
        if (item.isPassage()) {
            return sentence.text(at, at + 1);
        }
        return item.isName() ? "{" + item.text() + "}" : item.text();
    }

}
