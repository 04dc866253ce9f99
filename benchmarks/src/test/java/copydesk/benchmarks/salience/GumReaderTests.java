package copydesk.benchmarks.salience;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GumReaderTests {

    static final String KALMAR = """
            # newdoc id = GUM_news_kalmar
            # meta::salientEntities = 1 (5*), 2 (2)
            # newpar
            # newpar_block = head (1 s)
            # text = Old Kalmar floods
            1 Old old ADJ JJ _ 2 amod _ Entity=(1-place-new-sssss-cf1-2-coref-Kalmar
            2 Kalmar Kalmar PROPN NNP _ 3 nsubj _ Entity=1)
            3 floods flood VERB VBZ _ 0 root _ _

            # newpar
            # newpar_block = p (2 s)
            1-2 Ada's _ _ _ _ _ _ _ _
            1 Ada Ada PROPN NNP _ 3 nmod _ Entity=(3-animal-new-nnnnn-cf2-3-sgl(2-person-new-nnnnn-cf3-1-sgl)|SpaceAfter=No
            2 's 's PART POS _ 1 case _ _
            3 cat cat NOUN NN _ 4 nsubj _ Entity=3)
            4 left leave VERB VBD _ 0 root _ Bridge=1<2|Entity=(1-place-giv:act-sssss-cf1-1-coref-Kalmar)
            """
        .replace(' ', '\t')
        .replace("#\t", "# ");

    @Test
    void readsBlocksNamesAndSummaries() {
        WeighedText text = GumReader.read("gum/GUM_news_kalmar.conllu", document());

        assertThat(text.id()).isEqualTo("news_kalmar");
        assertThat(text.genre()).isEqualTo("news");
        assertThat(text.summaries()).isEqualTo(Map.of("1", 5, "2", 2));
        assertThat(text.blocks()).containsExactly(new Block(BlockRole.HEADLINE, "Old Kalmar floods", List.of()),
                new Block(BlockRole.PARAGRAPH, "Ada 's cat left", List.of()));
        assertThat(text.entities()).containsExactly(
                new Entity("1", EntityKind.PLACE, "Old Kalmar", null, Relation.MENTIONS, 1),
                new Entity("2", EntityKind.PERSON, "Ada", null, Relation.MENTIONS, 1));
    }

    @Test
    void mentionWithoutAProperNounIsNoName() {
        assertThat(GumReader.read("gum/GUM_news_kalmar.conllu", document()).mentions()).containsExactly(
                new Mention("1", 0, 0, 10, "Old Kalmar", "gold", 1), new Mention("2", 1, 0, 3, "Ada", "gold", 1));
    }

    static byte[] document() {
        return KALMAR.replace("meta::salientEntities\t=\t1\t(5*),\t2\t(2)", "meta::salientEntities = 1 (5*), 2 (2)")
            .getBytes(StandardCharsets.UTF_8);
    }

}
