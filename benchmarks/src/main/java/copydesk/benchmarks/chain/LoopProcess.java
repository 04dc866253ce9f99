package copydesk.benchmarks.chain;

import java.io.IOException;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.loop.Loop;
import copydesk.benchmarks.process.Answers;

/** The loop of Kafka's clients, and what its features cost without Kafka. */
final class LoopProcess {

    /** The question for the cost of the features; behind it: the number of articles. */
    static final String FEATURES = "features";

    private LoopProcess() {
    }

    public static void main(String[] args) throws IOException {
        ArticleGenerator generator = new ArticleGenerator(Long.parseLong(args[1]));
        try (Loop loop = Loop.start(args[0])) {
            new Answers().to(FEATURES, (articles) -> loop.cost(generator.articles(0, Integer.parseInt(articles))))
                .serve("ready");
        }
    }

}
