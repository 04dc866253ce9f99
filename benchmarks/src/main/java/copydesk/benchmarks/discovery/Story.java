package copydesk.benchmarks.discovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of news that a feed lists from a time on.
 *
 * @param feed number of the feed
 * @param number number of the piece
 * @param after when it appears, counted from the beginning
 */
record Story(int feed, int number, Duration after) {

    private static final Pattern NAME = Pattern.compile("Boats leave pier (\\d+) today");

    /** So many stories on so many feeds within a time, the earliest first. */
    static List<Story> seeded(int stories, int feeds, Duration time, long seed) {
        Random random = new Random(seed);
        List<Story> all = new ArrayList<>();
        for (int number = 0; number < stories; number++) {
            all.add(new Story(number % feeds, number,
                    Duration.ofMillis((long) (random.nextDouble() * time.toMillis()))));
        }
        all.sort(Comparator.comparing(Story::after));
        return all;
    }

    String headline() {
        return "Boats leave pier " + this.number + " today";
    }

    /** The number of the story that a text is about, if it is about one. */
    static Optional<Integer> numberIn(String text) {
        Matcher name = NAME.matcher(text);
        return name.find() ? Optional.of(Integer.parseInt(name.group(1))) : Optional.empty();
    }

    String body() {
        return ("<p>The harbour office counted the boats on pier " + this.number
                + " this morning and found that two had left before dawn without a word to anybody.</p>")
            .repeat(3);
    }

    String page() {
        return "<html><head><title>" + headline() + "</title></head><body><article><h1>" + headline() + "</h1>" + body()
                + "</article></body></html>";
    }

    String entry(String url) {
        return "<item><title>" + headline() + "</title><link>" + url + "</link><guid>" + url + "</guid><description>"
                + body().replace("<", "&lt;") + "</description></item>";
    }

}
