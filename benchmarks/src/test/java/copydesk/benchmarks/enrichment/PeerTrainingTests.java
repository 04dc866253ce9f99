package copydesk.benchmarks.enrichment;

import java.nio.file.Path;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NameSet;
import copydesk.benchmarks.enrichment.peer.HeldOut;
import copydesk.benchmarks.extraction.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PeerTrainingTests {

    @TempDir
    Path folder;

    @Test
    void isNothingWithoutTheSets() throws Exception {
        assertThat(PeerTraining.read(this.folder)).isEmpty();
    }

    @Test
    void leavesOutWhatIsHeldOut() throws Exception {
        Path sets = SharedData.path("ner");
        List<GoldText> ewt = NameSet.read(sets.resolve("uner-ewt-dev.tar.gz"));
        List<String> held = ewt.stream().filter(HeldOut::is).map(GoldText::id).toList();

        List<GoldText> lessons = PeerTraining.read(sets);

        assertThat(held).hasSize(48);
        assertThat(lessons).extracting(GoldText::id).doesNotContainAnyElementsOf(held).contains("GUM_news_afghan");
        assertThat(lessons).hasSizeGreaterThan(7_000);
    }

}
