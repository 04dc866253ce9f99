package copydesk.benchmarks.article;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills sentences with names and numbers drawn from a random sequence. */
final class Phrases {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final SplittableRandom random;

    private final String leader;

    private final String speaker;

    Phrases(SplittableRandom random) {
        this.random = random;
        this.leader = oneOf(Vocabulary.KNOWN_PEOPLE);
        this.speaker = oneOf(Vocabulary.FIRST_NAMES) + " " + oneOf(Vocabulary.SURNAMES);
    }

    String headline() {
        return filled(oneOf(Vocabulary.HEADLINES));
    }

    String caption() {
        return filled("{speaker} leaves a meeting in {place} on {day}. **{first} {surname} / {agency}**");
    }

    String related() {
        return "Related article: [" + headline() + "](#)";
    }

    String agencies() {
        return filled("{agency} and Reuters contributed reporting.");
    }

    String paragraph() {
        StringBuilder text = new StringBuilder(filled(oneOf(Vocabulary.SENTENCES)));
        int more = this.random.nextInt(3);
        for (int i = 0; i < more; i++) {
            text.append(' ').append(filled(oneOf(Vocabulary.SENTENCES)));
        }
        return text.toString();
    }

    private String filled(String template) {
        return SLOT.matcher(template).replaceAll((slot) -> Matcher.quoteReplacement(word(slot.group(1))));
    }

    private String word(String slot) {
        return switch (slot) {
            case "leader" -> this.leader;
            case "speaker" -> this.speaker;
            case "lastname" -> this.speaker.substring(this.speaker.indexOf(' ') + 1);
            case "person" -> oneOf(Vocabulary.KNOWN_PEOPLE);
            case "first" -> oneOf(Vocabulary.FIRST_NAMES);
            case "surname" -> oneOf(Vocabulary.SURNAMES);
            case "place" -> oneOf(Vocabulary.PLACES);
            case "body" -> oneOf(Vocabulary.ORGANISATIONS);
            case "agency" -> oneOf(Vocabulary.AGENCIES);
            case "thing" -> oneOf(Vocabulary.THINGS);
            case "day" -> oneOf(Vocabulary.DAYS);
            case "number" -> Integer.toString(3 + this.random.nextInt(900));
            default -> throw new IllegalArgumentException("No words for " + slot);
        };
    }

    private String oneOf(List<String> words) {
        return words.get(this.random.nextInt(words.size()));
    }

}
