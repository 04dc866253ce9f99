package copydesk.benchmarks.enrichment.gold;

import java.util.List;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordFileTests {

    @Test
    void readsWordsWithALabelEach() {
        List<GoldText> texts = WordFile.read("harbour", """
                Ana\tB-PER
                Horvat\tI-PER
                left\tO
                Cres\tB-location

                It\tO
                rained\tO
                """);

        assertThat(texts).extracting(GoldText::id).containsExactly("harbour 1", "harbour 2");
        assertThat(texts).flatExtracting(GoldText::blocks)
            .extracting(Block::text)
            .containsExactly("Ana Horvat left Cres", "It rained");
        assertThat(texts.get(0).names()).containsExactly(new NamedSpan(0, 0, 10, EntityKind.PERSON),
                new NamedSpan(0, 16, 20, EntityKind.PLACE));
        assertThat(texts.get(1).names()).isEmpty();
    }

    // an I- begins a name too, unless the word before has the same type
    @Test
    void readsLabelsThatNeedNoBeginning() {
        List<GoldText> texts = WordFile.read("gold", "Ana I-PER\nCres I-LOC\nKrk B-LOC\nCity I-LOC\n");

        GoldText text = texts.get(0);
        assertThat(text.names()).extracting(text::at).containsExactly("Ana", "Cres", "Krk City");
    }

    @Test
    void readsNumberedWordsInDocuments() {
        List<GoldText> texts = WordFile.read("dev.iob2", """
                # newdoc id = one
                # sent_id = one-1
                # text = Ana left
                1\tAna\tB-PER\t-\tsteve
                2\tleft\tO\t-\t-

                # sent_id = one-2
                1\tCres\tB-LOC\t-\tsteve

                # newdoc id = two
                1\t#\tO\t-\t-
                """);

        assertThat(texts).extracting((text) -> text.blocks().size()).containsExactly(2, 1);
        assertThat(texts.get(0).names()).containsExactly(new NamedSpan(0, 0, 3, EntityKind.PERSON),
                new NamedSpan(1, 0, 4, EntityKind.PLACE));
        assertThat(texts.get(1).blocks().get(0).text()).isEqualTo("#");
    }

    @Test
    void keepsAHashThatIsAWord() {
        assertThat(WordFile.read("gold", "-DOCSTART- O\n\n# O\n1 O\n").get(0).blocks()).extracting(Block::text)
            .containsExactly("# 1");
    }

    // the word after the wave is two char values further on
    @Test
    void countsCodePoints() {
        assertThat(WordFile.read("gold", "\ud83c\udf0a O\nCres B-LOC\n").get(0).names())
            .containsExactly(new NamedSpan(0, 2, 6, EntityKind.PLACE));
    }

    @ParameterizedTest
    @CsvSource({ "B-politician, PERSON", "I-musicalartist, PERSON", "B-ORG, ORGANISATION",
            "B-corporation, ORGANISATION", "B-politicalparty, ORGANISATION", "B-band, ORGANISATION", "I-LOC, PLACE",
            "B-country, PLACE" })
    void mapsTheTypesOfTheSets(String label, EntityKind kind) {
        assertThat(WordLabel.of(label).kind()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({ "O", "B-misc", "I-MISC", "B-election", "B-event", "B-creative-work", "B-product" })
    void leavesOutWhatIsNotTagged(String label) {
        assertThat(WordLabel.of(label).kind()).isEmpty();
        assertThat(WordFile.read("gold", "Cup " + label + "\n").get(0).names()).isEmpty();
    }

    @Test
    void asksForThreeKinds() {
        assertThat(WordFile.read("gold", "Ana I-PER\n").get(0).kinds()).containsExactlyInAnyOrder(EntityKind.PERSON,
                EntityKind.ORGANISATION, EntityKind.PLACE);
    }

}
