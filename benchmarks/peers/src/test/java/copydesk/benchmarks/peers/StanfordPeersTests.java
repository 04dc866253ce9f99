package copydesk.benchmarks.peers;

import java.util.EnumSet;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.benchmarks.enrichment.peer.Peer;
import copydesk.benchmarks.enrichment.peer.PeerSource;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.ORGANISATION;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class StanfordPeersTests {

    private static final GoldText TEXT = new GoldText("x", "x",
            List.of(new Block(BlockRole.PARAGRAPH, "It rained .", List.of()), new Block(BlockRole.PARAGRAPH,
                    "\uD83D\uDE00 Emmanuel Macron flew to Paris for the World Bank .", List.of())),
            EnumSet.allOf(EntityKind.class), List.of());

    @Test
    void findNamesInWordsAndInRunningText() {
        for (boolean words : new boolean[] { true, false }) {
            List<Peer> peers = PeerSource.all(words);

            assertThat(peers).extracting(Peer::name)
                .containsExactly("CoreNLP, CRF of three classes", "CoreNLP, annotator ner");
            assertThat(peers).allSatisfy(
                    (peer) -> assertThat(peer.tagger().apply(TEXT)).containsExactly(new NamedSpan(1, 2, 17, PERSON),
                            new NamedSpan(1, 26, 31, PLACE), new NamedSpan(1, 40, 50, ORGANISATION)));
        }
    }

}
