package copydesk.benchmarks.enrichment.quote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.contract.annotation.Annotations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures on annotated articles how rightly quotes, speakers and roles are found.
 */
@Command(name = "quotes", mixinStandardHelpOptions = true,
        description = { "Finds quotes, their speakers and the roles of persons in annotated articles",
                "as the product does, and compares them with the true ones." })
public final class QuoteBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "DIR", required = true,
            description = "Articles in the format of docs/annotation.md: benchmarks/news.")
    private Path data = Path.of("");

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0",
            description = "How many errors of the half that is looked at are listed. Default: ${DEFAULT-VALUE}")
    private int errors;

    @Option(names = "--true-names",
            description = "Take the names from the annotation, not from the product, so that quotes and roles are measured alone.")
    private boolean trueNames;

    QuoteBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new QuoteBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(this.data) || !NewsFolder.is(this.data)) {
            this.terminal
                .complain("No articles in " + this.data + "; give a folder of .md files as in benchmarks/news");
            return 2;
        }
        List<GoldArticle> articles = NewsFolder.read(this.data);
        EnrichedNews enriched = new EnrichedNews();
        List<QuoteComparison> compared = new ArrayList<>();
        List<RoleComparison> roles = new ArrayList<>();
        for (GoldArticle article : articles) {
            Annotations annotations = this.trueNames ? enriched.withTrueNames(article) : enriched.annotations(article);
            compared.add(new QuoteComparison(article, annotations));
            roles.add(new RoleComparison(article, annotations));
        }
        this.terminal.say(articles.size() + " articles");
        new QuoteReport(articles, compared, roles, this.errors).lines().forEach(this.terminal::say);
        return 0;
    }

}
