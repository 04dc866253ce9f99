package copydesk.benchmarks.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;

/**
 * Makes text exports of about 5 KB, each under an address of its own, spread over several
 * sources. The same seed and number always give the same bytes. Thread-safe.
 */
public final class ArticleGenerator {

    /** How many sources the articles come from. */
    public static final int SOURCES = 16;

    private static final int BODY_CHARACTERS = 4_560;

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private static final DateTimeFormatter PRINTED_DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private final long seed;

    /** A generator of the articles of this seed. */
    public ArticleGenerator(long seed) {
        this.seed = seed;
    }

    /** Articles with these numbers. */
    public List<GeneratedArticle> articles(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(this::article).toList();
    }

    /** The article with this number. */
    public GeneratedArticle article(int number) {
        byte[] document = text(number).getBytes(StandardCharsets.UTF_8);
        String source = "source-%02d".formatted(number % SOURCES);
        String name = "article-%07d".formatted(number);
        return new GeneratedArticle(new FetchFacts(source, source + ":articles/" + name + ".txt", name, null,
                "text/plain", null, Digest.text(document)), document);
    }

    private String text(int number) {
        Phrases phrases = new Phrases(new SplittableRandom(this.seed * 1_000_003L + number));
        LocalDate day = FIRST_DAY.plusDays(number % 300);
        String headline = phrases.headline();
        StringBuilder text = new StringBuilder();
        text.append(headline).append("\n\n").append(PRINTED_DAY.format(day)).append("\n\n\n\n");
        text.append(phrases.caption()).append("\n\n");
        body(phrases, text);
        text.append(phrases.agencies()).append("\n\nOriginal url:\n\n<").append(address(headline, day, number));
        return text.append(">\n").toString();
    }

    private static void body(Phrases phrases, StringBuilder text) {
        int paragraphs = 0;
        while (text.length() < BODY_CHARACTERS) {
            paragraphs++;
            text.append((paragraphs == 5) ? phrases.related() : phrases.paragraph()).append("\n\n");
        }
    }

    private static String address(String headline, LocalDate day, int number) {
        String slug = headline.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "https://daily-ledger.example/" + day.toString().replace('-', '/') + "/" + slug + "-a" + number;
    }

}
