package copydesk.benchmarks.language;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.pages.PageArticle;
import copydesk.benchmarks.process.Machine;
import copydesk.contract.article.Article;
import copydesk.enrich.language.LanguageDetector;
import copydesk.enrich.text.ArticleText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures on the pages of fundus how rightly the language of articles is recognised. */
@Command(name = "language", mixinStandardHelpOptions = true,
        description = "Recognises the language of extracted articles, with what their pages declare and without.")
public final class LanguageBenchmark implements Callable<Integer> {

    private final Terminal terminal;

    private final TrueLanguages truth = TrueLanguages.standard();

    @Option(names = "--data", paramLabel = "DIR", required = true,
            description = "Pages in folders of countries, as fundus has them.")
    private Path data = Path.of("");

    @Option(names = "--passes", paramLabel = "N", defaultValue = "5",
            description = "Passes over all texts; the fastest one tells the speed. Default: ${DEFAULT-VALUE}")
    private int passes;

    LanguageBenchmark(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new LanguageBenchmark(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try {
            measure(PageArticle.all(this.data));
            return 0;
        }
        catch (IllegalArgumentException ex) {
            this.terminal.complain(String.valueOf(ex.getMessage()));
            return 2;
        }
    }

    private void measure(List<PageArticle> pages) {
        this.terminal.say(Machine.facts() + "; " + Machine.processor());
        long before = heap();
        LanguageDetector detector = new LanguageDetector();
        this.terminal.say(String.format(Locale.ROOT, "The detector takes %.0f MB of heap.", (heap() - before) / 1e6));
        LanguageTally tally = new LanguageTally();
        for (PageArticle page : pages) {
            Article article = page.article();
            this.truth.of(page.id())
                .ifPresent((language) -> tally.add(page.id(), language, decide(detector, article, article.language()),
                        decide(detector, article, null)));
        }
        this.terminal.say(speed(detector, pages));
        tally.lines().forEach(this.terminal::say);
    }

    private static String decide(LanguageDetector detector, Article article, @Nullable String declared) {
        return detector.decide(text(article, declared));
    }

    private static ArticleText text(Article article, @Nullable String declared) {
        return new ArticleText(
                new Article(article.uri(), 1, article.origin(), null, declared, article.headline(), List.of(),
                        article.blocks(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(), null),
                Integer.MAX_VALUE);
    }

    private String speed(LanguageDetector detector, List<PageArticle> pages) {
        long fastest = Long.MAX_VALUE;
        for (int pass = 0; pass < this.passes; pass++) {
            List<ArticleText> texts = new ArrayList<>();
            pages.forEach((page) -> texts.add(text(page.article(), null)));
            texts.forEach(ArticleText::blocks);
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach(detector::decide);
            fastest = Math.min(fastest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return String.format(Locale.ROOT, "%d articles; %.2f ms of thread CPU each, best of %d passes", pages.size(),
                fastest / 1e6 / pages.size(), this.passes);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

}
