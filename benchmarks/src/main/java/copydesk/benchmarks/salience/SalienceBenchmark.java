package copydesk.benchmarks.salience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.gold.PackedFiles;
import copydesk.contract.annotation.Entity;
import copydesk.contract.article.Article;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.enrich.salience.Salience;
import copydesk.enrich.text.ArticleText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on texts of GUM, given their names, what they are said to be about. */
@Command(name = "salience", mixinStandardHelpOptions = true,
        description = "Weighs the true entities of texts, and compares what texts are about with their summaries.")
public final class SalienceBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "FILE", required = true,
            description = "Documents of GUM (.conllu); a folder, an archive or a file.")
    private Path data = Path.of("");

    SalienceBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new SalienceBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<WeighedText> texts = Files.exists(this.data) ? texts() : List.of();
        if (texts.isEmpty()) {
            this.terminal.complain("There are no documents of GUM in " + this.data);
            return 2;
        }
        SalienceTally tally = new SalienceTally();
        for (WeighedText text : texts) {
            List<Entity> weighed = Salience.weigh(article(text), text.entities(), text.mentions());
            weighed.forEach((entity) -> tally.add(text.genre(), entity, text.summaries().getOrDefault(entity.id(), 0)));
        }
        this.terminal.say(texts.size() + " texts");
        tally.lines().forEach(this.terminal::say);
        return 0;
    }

    private List<WeighedText> texts() throws IOException {
        List<WeighedText> texts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : PackedFiles.at(this.data).entrySet()) {
            if (file.getKey().endsWith(".conllu")) {
                texts.add(GumReader.read(file.getKey(), file.getValue()));
            }
        }
        return texts;
    }

    private static ArticleText article(WeighedText text) {
        Origin origin = new Origin("benchmark", text.id(), text.id(), Form.TEXT_EXPORT, "sha256:00", null);
        return new ArticleText(
                new Article("urn:uuid:00000000-0000-5000-8000-000000000000", 1, origin, null, "en", "", List.of(),
                        text.blocks(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(), null),
                Integer.MAX_VALUE);
    }

}
