package copydesk.benchmarks.memory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.benchmarks.article.GeneratedArticle;
import copydesk.benchmarks.knowledge.SyntheticDump;
import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;

/**
 * Generated articles that also name whom an invented knowledge base knows, so that it is
 * asked all over; every twentieth is as long as a live report. Same seed, same articles.
 */
final class NamedArticles {

    private static final int LONG_EVERY = 20;

    private static final int SENTENCES = 12;

    private static final int SENTENCES_OF_LONG = 800;

    private static final String FOOT = "\n\nOriginal url:";

    private final ArticleGenerator generator;

    private final SyntheticDump names;

    NamedArticles(long seed) {
        this.generator = new ArticleGenerator(seed);
        this.names = new SyntheticDump(seed);
    }

    /** Articles with these numbers, to be asked for in order. */
    List<GeneratedArticle> articles(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::article).toList();
    }

    private GeneratedArticle article(int number) {
        GeneratedArticle plain = this.generator.article(number);
        String text = new String(plain.document(), StandardCharsets.UTF_8);
        int foot = text.indexOf(FOOT);
        byte[] document = (text.substring(0, foot) + more(number) + text.substring(foot))
            .getBytes(StandardCharsets.UTF_8);
        FetchFacts facts = plain.facts();
        return new GeneratedArticle(new FetchFacts(facts.sourceId(), facts.identity(), facts.name(), null,
                facts.contentType(), null, Digest.text(document)), document);
    }

    private String more(int number) {
        StringBuilder text = new StringBuilder();
        int sentences = (number % LONG_EVERY == LONG_EVERY - 1) ? SENTENCES_OF_LONG : SENTENCES;
        for (int i = 0; i < sentences; i++) {
            text.append((i % 4 == 0) ? "\n\n" : " ").append(sentence(i));
        }
        return text.toString();
    }

    private String sentence(int number) {
        return "On day " + (number + 1) + ", " + this.names.name() + " met " + this.names.name() + " of "
                + this.names.name() + " in " + this.names.name() + ".";
    }

}
