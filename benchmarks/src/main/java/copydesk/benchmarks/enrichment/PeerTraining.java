package copydesk.benchmarks.enrichment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NameSet;
import copydesk.benchmarks.enrichment.linking.GumNames;
import copydesk.benchmarks.enrichment.peer.HeldOut;

/**
 * What a tagger may learn from: the public sets that our models were trained on, without
 * the documents that are held out of them.
 */
final class PeerTraining {

    private static final List<String> WORDS = List.of("uner-ewt-dev", "wikigold", "crossner-train-dev",
            "wnut17-train-dev");

    private static final String GUM = "gum-train";

    private PeerTraining() {
    }

    /** The texts of the archives in a folder; empty if there are none. */
    static List<GoldText> read(Path folder) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        for (String set : WORDS) {
            Path archive = folder.resolve(set + ".tar.gz");
            texts.addAll(Files.exists(archive) ? NameSet.read(archive) : List.of());
        }
        Path gum = folder.resolve(GUM + ".tar.gz");
        texts.addAll(Files.exists(gum) ? GumNames.read(gum) : List.of());
        texts.removeIf(HeldOut::is);
        return texts;
    }

}
