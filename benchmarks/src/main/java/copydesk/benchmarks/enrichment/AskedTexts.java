package copydesk.benchmarks.enrichment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NameSet;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.benchmarks.enrichment.linking.GumNames;
import copydesk.benchmarks.enrichment.peer.HeldOut;
import picocli.CommandLine.Option;

/** Which annotated texts a measurement takes. */
final class AskedTexts {

    @Option(names = "--data", paramLabel = "DIR", required = true, description = {
            "Annotated texts: benchmarks/news, or a folder, archive or file of tagged words (.conll, .iob2) or of GUM",
            "(.conllu)." })
    private Path data = Path.of("");

    @Option(names = "--genre", paramLabel = "NAME", defaultValue = "", description = "Only texts of this genre.")
    private String genre = "";

    @Option(names = "--held-out", description = "Only documents that benchmarks/train-names holds out.")
    private boolean heldOut;

    Path data() {
        return this.data;
    }

    /** Whether they are words with spaces between them, and no running text. */
    boolean areWords() throws IOException {
        return !NewsFolder.is(this.data);
    }

    List<GoldText> read() throws IOException {
        boolean gum = Files.exists(this.data) && GumNames.are(this.data);
        List<GoldText> texts = (gum ? GumNames.read(this.data) : NameSet.read(this.data)).stream()
            .filter((text) -> this.genre.isEmpty() || text.genre().equals(this.genre))
            .filter((text) -> !this.heldOut || HeldOut.is(text))
            .toList();
        if (texts.isEmpty()) {
            throw new IllegalArgumentException(
                    "No text in " + this.data + " is of this sort; leave out --genre " + "or --held-out");
        }
        return texts;
    }

}
