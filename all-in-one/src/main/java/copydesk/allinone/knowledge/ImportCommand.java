package copydesk.allinone.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Obstacle;
import copydesk.allinone.terminal.Terminal;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.imports.ImportCounts;
import copydesk.knowledge.imports.ImportFormat;
import copydesk.knowledge.imports.ImportSettings;
import copydesk.knowledge.imports.KnowledgeImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", mixinStandardHelpOptions = true,
        description = {
                "Makes a knowledge base of a file: a Wikidata JSON dump, a GeoNames file or a table of one's own.",
                "What was killed goes on where it was when the same is typed again." })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--from", required = true, paramLabel = "FORMAT",
            description = "What the file holds: wikidata, geonames or csv.")
    private String from = "";

    @Parameters(paramLabel = "FILE", description = "The file; .gz and .bz2 are read as they are.")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FILE.kb", description = "The knowledge base to write.")
    private Path target = Path.of("");

    @Option(names = "--languages", split = ",", paramLabel = "CODE",
            description = "Languages whose names are kept, the first for the label. Default: en,de,fr,es,uk,ru.")
    private List<String> languages = ImportSettings.LANGUAGES;

    @Option(names = "--min-sitelinks", paramLabel = "N",
            description = "Wikidata: in how many wikis an entity must have an article; countries always stay. Default: 5.")
    private int minSitelinks = ImportSettings.MIN_SITELINKS;

    @Option(names = "--min-population", paramLabel = "N",
            description = "GeoNames: how many people must live in a place. Default: 500.")
    private int minPopulation = ImportSettings.MIN_POPULATION;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ImportSettings settings = settings();
        if (!Files.isReadable(this.file) || Files.isDirectory(this.file)) {
            throw new Obstacle("There is no file " + this.file + " that can be read. Correct the path.");
        }
        ImportCounts counts = imported(settings);
        this.terminal.say(String.format(Locale.ROOT, "%,d lines, %,d entries kept, %,d bad lines", counts.lines(),
                counts.kept(), counts.bad()));
        this.terminal
            .say(String.format(Locale.ROOT, "%s: %,d entities", this.target, KnowledgeBase.open(this.target).size()));
        return 0;
    }

    private ImportSettings settings() {
        @Nullable ImportFormat format = ImportFormat.ofWord(this.from);
        if (format == null) {
            throw new IllegalArgumentException("--from is wikidata, geonames or csv, not " + this.from);
        }
        return ImportSettings.of(format, this.file, this.target)
            .keeping(this.languages, this.minSitelinks, this.minPopulation);
    }

    private ImportCounts imported(ImportSettings settings) {
        try {
            return new KnowledgeImport(settings, new ImportLines(this.terminal)).run();
        }
        catch (IOException ex) {
            throw new Obstacle(
                    "The import stopped (" + ex + "). If the file is cut off, fetch it again; if the disk is "
                            + "full, make room. Then type the same again.",
                    ex);
        }
        catch (IllegalStateException ex) {
            throw new Obstacle(String.valueOf(ex.getMessage()), ex);
        }
    }

}
