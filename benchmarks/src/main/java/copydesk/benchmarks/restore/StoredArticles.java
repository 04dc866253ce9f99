package copydesk.benchmarks.restore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import copydesk.benchmarks.publish.StepArticles;
import copydesk.benchmarks.publish.StepArticles.Revisions;
import copydesk.benchmarks.publish.StepRun;
import copydesk.contract.Identity;
import copydesk.publish.format.FormatName;
import copydesk.publish.format.Formats;

/**
 * What publish-service keeps of any number of articles. A few go through its step; the
 * others are these again under uris of their own, which weighs the same and costs nothing
 * to make.
 */
final class StoredArticles {

    private static final int SAMPLES = 200;

    private final List<Sample> samples = new ArrayList<>();

    StoredArticles(int articles) {
        try (StepRun run = new StepRun(Formats.of(List.of(FormatName.NINJS)))) {
            for (Revisions article : new StepArticles().first(Math.min(articles, SAMPLES), 20261128)) {
                run.take(article.uri(), article.first());
                this.samples.add(new Sample(article.uri(), text(run.named("articles").get(article.uri())),
                        text(article.changed())));
            }
        }
    }

    /** The uri of an article, by its number. */
    static String uri(int number) {
        return Identity.articleUri("https://daily-ledger.example/stored/" + number);
    }

    /** What is kept of it after its first version. */
    byte[] state(int number) {
        Sample sample = sample(number);
        return sample.state.replace(sample.uri, uri(number)).getBytes(StandardCharsets.UTF_8);
    }

    /** Its next revision, as enriched. */
    byte[] next(int number) {
        Sample sample = sample(number);
        return sample.next.replace(sample.uri, uri(number)).getBytes(StandardCharsets.UTF_8);
    }

    private Sample sample(int number) {
        return this.samples.get(number % this.samples.size());
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    private record Sample(String uri, String state, String next) {

    }

}
