package copydesk.benchmarks.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.benchmarks.figures.ChainReport;
import copydesk.benchmarks.figures.Pair;
import copydesk.benchmarks.loop.FeatureCost;

/**
 * Warms up, measures in turns and says what it sees. No article is sent twice: the
 * services would find it unchanged.
 */
final class Course {

    private final Contest contest;

    private final ArticleGenerator generator;

    private final int articles;

    private final Terminal terminal;

    private int next;

    Course(Contest contest, ArticleGenerator generator, int articles, Terminal terminal) {
        this.contest = contest;
        this.generator = generator;
        this.articles = articles;
        this.terminal = terminal;
    }

    void run(int rounds) {
        pair(Math.max(1, this.articles / 3));
        this.terminal.say(ChainReport.head());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i <= rounds; i++) {
            Pair pair = pair(this.articles);
            pairs.add(pair);
            this.terminal.say(ChainReport.row(i, pair));
        }
        new ChainReport(pairs).summary().forEach(this.terminal::say);
        parts(pairs.get(rounds - 1));
    }

    private Pair pair(int count) {
        List<GeneratedArticle> batch = this.generator.articles(this.next, count);
        this.next += count;
        return new Pair(this.contest.chain().round(batch), this.contest.loop().round(batch));
    }

    private void parts(Pair last) {
        int count = Math.min(this.articles, 3_000);
        FeatureCost cost = this.contest.loopProcess().ask(LoopProcess.FEATURES + " " + count, FeatureCost.class);
        this.terminal.say(String.format(Locale.ROOT,
                "Features alone, without Kafka and collector: %.0f us/article (ingest %.0f, enrich %.0f, publish %.0f)",
                cost.all(), cost.ingest(), cost.enrich(), cost.publish()));
        this.terminal.say("CPU us/article of the last pair by threads. The chain:");
        ChainReport.threads(last.chain()).forEach(this.terminal::say);
        this.terminal.say("The loop:");
        ChainReport.threads(last.loop()).forEach(this.terminal::say);
    }

}
