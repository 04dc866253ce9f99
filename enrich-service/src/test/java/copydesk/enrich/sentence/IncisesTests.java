package copydesk.enrich.sentence;

import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole text is one passage; what is left of it after the attribution went. */
class IncisesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            ru => Мы здесь, — сказал он, — и там. => Мы здесь, | и там.
            ru => Мы здесь! — сказал он. => Мы здесь!
            ru => Мы здесь — сказал он. => Мы здесь — сказал он.
            uk => Ми тут, — каже мер Львова. — Ми там. => Ми тут, | Ми там.
            es => Estoy aquí —dijo Ana—. Y allí. => Estoy aquí | Y allí.
            es => Estoy —aquí y allí— hoy. => Estoy —aquí y allí— hoy.
            fr => Je viens, dit-il, demain. => Je viens | demain.
            fr => Je viens, a-t-il dit, demain. => Je viens | demain.
            fr => Je viens, s'est-elle exclamée, demain. => Je viens | demain.
            fr => Je viens, s’emporte Jean Dupont. Demain. => Je viens | Demain.
            fr => Il est venu, il a dit la vérité, hier. => Il est venu, il a dit la vérité, hier.
            fr => Ils sont là, ils l'ont dit la nuit, non ? => Ils sont là, ils l'ont dit la nuit, non ?
            fr => Je viens ! affirme Anne. Demain. => Je viens ! | Demain.
            fr => Il est là, Anne a dit non, hier. => Il est là, Anne a dit non, hier.
            fr => Je viens, a déclaré la maire => Je viens
            it => Vengo, ha detto il sindaco, domani. => Vengo | domani.
            en => We come, said he, tomorrow. => We come, said he, tomorrow.
            """)
    void splitsWhatEnclosesItsAttribution(String language, String text, String parts) {
        assertThat(split(language, text)).isEqualTo(parts);
    }

    @Test
    void anAsideAfterADashThatNeverEndsIsKept() {
        String text = "Мы здесь, — сказал он" + " и ещё".repeat(20);

        assertThat(split("ru", text)).isEqualTo(text);
    }

    @Test
    void theVerbStandsNearTheDash() {
        assertThat(split("ru", "Да, — тихо и очень грустно нам сказал он, — да."))
            .isEqualTo("Да, — тихо и очень грустно нам сказал он, — да.");
        assertThat(split("ru", "Да, — тихо сказал он, — да.")).isEqualTo("Да, | да.");
    }

    @Test
    void onlyTheLastPartGoesOnInTheNextParagraph() {
        TextBlock block = block("Мы здесь, — сказал он, — и там");
        List<Passage> parts = new Incises(block, Read.words("ru"))
            .split(List.of(new Passage(0, block.tokens().size(), 0, block.tokens().size(), true)));

        assertThat(parts).extracting(Passage::open).containsExactly(false, true);
    }

    private static String split(String language, String text) {
        TextBlock block = block(text);
        Passage whole = new Passage(0, block.tokens().size(), 0, block.tokens().size(), false);
        return new Incises(block, Read.words(language)).split(List.of(whole))
            .stream()
            .map((passage) -> Sentence.text(block, passage.from(), passage.to()))
            .collect(Collectors.joining(" | "));
    }

    private static TextBlock block(String text) {
        return new TextBlock(0, BlockRole.PARAGRAPH, text, Tokenizer.tokens(text));
    }

}
