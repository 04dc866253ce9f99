package copydesk.benchmarks.topic;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.NewsFolder;
import copydesk.benchmarks.process.Machine;
import copydesk.contract.article.Article;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.topic.TopicFinder;
import copydesk.enrich.topic.TopicModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on the news set how rightly and how fast topics are found. */
@Command(name = "topics", mixinStandardHelpOptions = true,
        description = "Finds the media topics of annotated articles and compares them with the true ones.")
public final class TopicBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "The news set, benchmarks/news.")
    private Path data = Path.of("");

    @Option(names = "--passes", paramLabel = "N", defaultValue = "5",
            description = "Passes over all articles; the fastest one tells the speed. Default: ${DEFAULT-VALUE}")
    private int passes;

    @Option(names = "--errors", description = "Lists the articles whose main topic is another one.")
    private boolean errors;

    TopicBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new TopicBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (!NewsFolder.is(this.data)) {
            this.terminal.complain("There is no news set in " + this.data + "; give its folder");
            return 2;
        }
        measure(NewsFolder.read(this.data));
        return 0;
    }

    private void measure(List<GoldArticle> articles) {
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        TopicFinder finder = new TopicFinder(TopicModel.standard());
        TopicTally tally = new TopicTally();
        articles.forEach((article) -> tally.add(article.id(), article.subjects(), finder.find(text(article), "en")));
        this.terminal.say(speed(finder, articles));
        tally.lines().forEach(this.terminal::say);
        if (this.errors) {
            tally.errors().forEach(this.terminal::say);
        }
    }

    private static ArticleText text(GoldArticle gold) {
        Origin origin = new Origin("benchmark", gold.id(), gold.id(), Form.TEXT_EXPORT, "sha256:00", null);
        return new ArticleText(
                new Article("urn:uuid:00000000-0000-5000-8000-000000000000", 1, origin, null, "en", "", List.of(),
                        gold.blocks(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(), null),
                Integer.MAX_VALUE);
    }

    private String speed(TopicFinder finder, List<GoldArticle> articles) {
        long fastest = Long.MAX_VALUE;
        for (int pass = 0; pass < this.passes; pass++) {
            List<ArticleText> texts = new ArrayList<>();
            articles.forEach((article) -> texts.add(text(article)));
            texts.forEach(ArticleText::blocks);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach((text) -> finder.find(text, "en"));
            fastest = Math.min(fastest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return String.format(Locale.ROOT, "%.0f articles/s of thread CPU, best of %d passes",
                articles.size() * (double) TimeUnit.SECONDS.toNanos(1) / Math.max(1, fastest), this.passes);
    }

}
