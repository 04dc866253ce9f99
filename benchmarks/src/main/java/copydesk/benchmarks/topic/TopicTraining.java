package copydesk.benchmarks.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.gold.Host;
import copydesk.benchmarks.pages.PageArticle;
import copydesk.enrich.language.LanguageDetector;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.topic.Certainty;
import copydesk.enrich.topic.Terms;
import copydesk.enrich.topic.TopicFinder;
import copydesk.enrich.topic.TopicModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the topic model from word lists, the IPTC's topics and pages that people read.
 */
@Command(name = "train-topics", mixinStandardHelpOptions = true,
        description = "Writes the topic model, and says how right it is on pages of hosts that its certainty was not fitted on.")
public final class TopicTraining implements Callable<Integer> {

    private static final List<String> SETS = List.of("aeb-dev", "wcxb-dev-articles", "fundus");

    private final Terminal terminal;

    private final LanguageDetector detector = new LanguageDetector();

    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Has extraction/ and linking/.")
    private Path data = Path.of("");

    @Option(names = "--lists", paramLabel = "DIR", required = true, description = "Has words.txt and pages.txt.")
    private Path lists = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the model goes.")
    private Path out = Path.of("");

    TopicTraining(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new TopicTraining(Terminal.ofProcess())).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        MediaTopics topics = MediaTopics.read(this.data.resolve("linking/mediatopics-2019-04.json.gz"));
        WordLists words = WordLists.read(this.lists.resolve("words.txt"));
        topics.nameIn(words);
        List<PageArticle> pages = englishPages();
        Map<String, Integer> texts = new LinkedHashMap<>();
        ModelText model = new ModelText(topics, words, texts, pages.size());
        for (PageArticle page : pages) {
            Terms.of(text(page), model.terms()).counts().keySet().forEach((term) -> texts.merge(term, 1, Integer::sum));
        }
        TopicModel unsure = model(model.write(new Certainty(0, 0, 0, 0)));
        List<ReadPage> read = read(pages, unsure);
        String text = model.write(ReadPage.fit(read));
        Files.writeString(this.out, text);
        this.terminal.say(String.format(Locale.ROOT, "%d terms, %d texts, %d of them read; %d kB", model.terms().size(),
                pages.size(), read.size(), text.length() / 1_000));
        say(read, unsure);
        return 0;
    }

    private static TopicModel model(String text) throws IOException {
        return TopicModel.read(new BufferedReader(new StringReader(text)));
    }

    private List<PageArticle> englishPages() throws IOException {
        List<PageArticle> pages = new ArrayList<>();
        for (String set : SETS) {
            for (PageArticle page : PageArticle.all(this.data.resolve("extraction").resolve(set))) {
                if (this.detector.decide(text(page)).startsWith("en")) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    private static ArticleText text(PageArticle page) {
        return new ArticleText(page.article(), Integer.MAX_VALUE);
    }

    private List<ReadPage> read(List<PageArticle> pages, TopicModel model) throws IOException {
        ReadPages truth = ReadPages.read(this.lists.resolve("pages.txt"));
        List<ReadPage> read = new ArrayList<>();
        for (PageArticle page : pages) {
            truth.of(page.id())
                .ifPresent((codes) -> read.add(ReadPage.of(Host.of(page.url()).fold(), codes, text(page), model)));
        }
        return read;
    }

    /** Of each fold of hosts with a certainty fitted on the others. */
    private void say(List<ReadPage> pages, TopicModel model) {
        TopicTally tally = new TopicTally();
        for (int fold = 0; fold < Host.FOLDS; fold++) {
            int held = fold;
            List<ReadPage> others = pages.stream().filter((page) -> page.fold() != held).toList();
            if (!others.isEmpty()) {
                TopicFinder finder = new TopicFinder(model.with(ReadPage.fit(others)));
                pages.stream()
                    .filter((page) -> page.fold() == held)
                    .forEach((page) -> tally.add(page.text().article().headline(), page.topics(),
                            finder.find(page.text(), "en")));
            }
        }
        tally.lines().forEach(this.terminal::say);
        tally.errors().forEach(this.terminal::say);
    }

}
