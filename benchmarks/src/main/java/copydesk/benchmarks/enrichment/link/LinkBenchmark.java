package copydesk.benchmarks.enrichment.link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.benchmarks.extraction.gold.GoldPage;
import copydesk.benchmarks.extraction.gold.GoldSet;
import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.IntakeSettings;
import copydesk.ingest.intake.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how rightly hyperlinks are classified, and whether none is lost. */
@Command(name = "links", mixinStandardHelpOptions = true,
        description = { "Classifies the hyperlinks of annotated articles as the product does,",
                "and counts those of web pages on their way in and out." })
public final class LinkBenchmark implements Callable<Integer> {

    private static final Instant FETCHED = Instant.parse("2026-01-01T00:00:00Z");

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "DIR", required = true,
            description = "benchmarks/news, or a set of web pages as benchmarks/extraction takes it.")
    private Path data = Path.of("");

    LinkBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new LinkBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try {
            List<LinkedArticle> articles = NewsFolder.is(this.data)
                    ? NewsFolder.read(this.data).stream().map(LinkedArticle::of).toList() : pages();
            new LinkReport(articles).lines().forEach(this.terminal::say);
            return 0;
        }
        catch (IllegalArgumentException ex) {
            this.terminal.complain(String.valueOf(ex.getMessage()));
            return 2;
        }
    }

    private List<LinkedArticle> pages() throws IOException {
        Intake intake = new Intake(IntakeSettings.defaults());
        List<LinkedArticle> articles = new ArrayList<>();
        for (GoldPage page : GoldSet.read(this.data).pages()) {
            byte[] html = page.html();
            FetchFacts facts = new FetchFacts("benchmark", page.url(), page.id(), page.url(), "text/html", null,
                    Digest.text(html));
            if (intake.read(html, facts, FETCHED) instanceof Reading.One one) {
                articles.add(LinkedArticle.of(page.id(), one.article().article()));
            }
        }
        return articles;
    }

}
