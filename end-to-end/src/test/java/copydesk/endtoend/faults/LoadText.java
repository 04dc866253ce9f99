package copydesk.endtoend.faults;

import java.util.Random;

/** Writes articles that say nothing in many words, the same ones for the same seed. */
final class LoadText {

    private static final String[] WORDS = ("harbour council ferry bridge river mayor budget school tram market storm pilot "
            + "clinic teacher forest orchard railway library museum engineer vote strike harvest lantern quay island "
            + "weather closed opened delayed repaired measured promised counted voted warned welcomed the a its their "
            + "after before during without against over under and but while because near between across")
        .split(" ");

    private static final String[] AGENCIES = { "AFP", "Reuters", "STA", "APA" };

    private final Random random;

    LoadText(Random random) {
        this.random = random;
    }

    /** A revision of an article as a text export of its page. */
    String export(String site, int article, int revision) {
        StringBuilder text = new StringBuilder("\n\nPort Notice ").append(article)
            .append(" About the ")
            .append(word())
            .append(" and the ")
            .append(word())
            .append(", Edition ")
            .append(revision)
            .append("\n\nMarch 3, 2026\n\n");
        int paragraphs = 4 + this.random.nextInt(8);
        for (int i = 0; i < paragraphs; i++) {
            text.append(paragraph(i == 0 ? revision : 0)).append("\n\n");
        }
        return text.append(AGENCIES[this.random.nextInt(AGENCIES.length)])
            .append(" contributed reporting.\n\nOriginal url:\n\n<https://")
            .append(site)
            .append(".example/2026/03/03/port-notice-")
            .append(article)
            .append(">\n")
            .toString();
    }

    private String paragraph(int revision) {
        StringBuilder text = new StringBuilder(
                (revision > 0) ? "In edition " + revision + " of this notice" : "On Tuesday");
        int words = 20 + this.random.nextInt(40);
        for (int i = 0; i < words; i++) {
            text.append(' ').append((i % 12 == 7) ? "[" + word() + "](#)" : word());
        }
        return text.append('.').toString();
    }

    private String word() {
        return WORDS[this.random.nextInt(WORDS.length)];
    }

}
