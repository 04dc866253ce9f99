package copydesk.benchmarks.knowledge;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * A dump in the form of Wikidata's, of invented people, places and organisations with
 * names, spellings in other languages and a few statements each. Same number and seed,
 * same bytes.
 */
public final class SyntheticDump {

    private static final String[] SYLLABLES = ("ka mar vel to ri an do sel bi nor lun gra pet hov ya min tas uro kel "
            + "fen dra so li wen ost bar chi rem za gul")
        .split(" ");

    private static final String[] CLASSES = { "Q5", "Q5", "Q515", "Q532", "Q4830453", "Q43229", "Q476028", "Q1656682" };

    private static final String[] WORDS = { "Q82955", "Q33999", "Q1930187", "Q937857", "Q36180" };

    private final Random random;

    /** The dump of this seed. */
    public SyntheticDump(long seed) {
        this.random = new Random(seed);
    }

    /** Writes a dump of so many items. */
    public void write(Path file, int items) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("[\n");
            for (int i = 1; i <= items; i++) {
                out.write(item(i));
                out.write((i < items) ? ",\n" : "\n");
            }
            out.write("]\n");
        }
    }

    /** A name such as are in the dump; one in a few is, the fewer words the likelier. */
    public String name() {
        return (this.random.nextInt(3) == 0) ? word() : word() + " " + word();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = 2 + this.random.nextInt(2);
        for (int i = 0; i < length; i++) {
            word.append(SYLLABLES[this.random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String item(int number) {
        String name = name();
        // a few are known all over the world, most in a handful of languages
        int sitelinks = 5 + (int) (245 * Math.pow(this.random.nextDouble(), 8));
        return "{\"type\":\"item\",\"id\":\"Q" + (1_000_000 + number) + "\",\"labels\":{" + text("en", name) + ","
                + text("de", name.replace("ya", "ja").replace("v", "w")) + "," + text("uk", cyrillic(name))
                + "},\"descriptions\":{" + text("en", "invented thing " + number) + "},\"aliases\":{\"en\":["
                + value("en", name.charAt(0) + ". " + word()) + "," + value("en", word() + " " + name)
                + "]},\"claims\":{" + claim("P31", CLASSES[this.random.nextInt(CLASSES.length)]) + ","
                + claim("P17", (this.random.nextInt(2) == 0) ? "Q30" : "Q212") + ","
                + claim("P106", WORDS[this.random.nextInt(WORDS.length)]) + "},\"sitelinks\":{" + links(sitelinks)
                + "}}";
    }

    private static String cyrillic(String name) {
        StringBuilder letters = new StringBuilder();
        name.chars()
            .forEach((character) -> letters
                .append((character == ' ') ? ' ' : (char) ('\u0430' + Character.toLowerCase(character) - 'a')));
        return letters.toString();
    }

    private static String text(String language, String text) {
        return "\"" + language + "\":" + value(language, text);
    }

    private static String value(String language, String text) {
        return "{\"language\":\"" + language + "\",\"value\":\"" + text + "\"}";
    }

    private static String claim(String property, String number) {
        return "\"" + property + "\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"" + number
                + "\"}}},\"rank\":\"normal\"}]";
    }

    private static String links(int count) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < count; i++) {
            links.append((i == 0) ? "" : ",").append("\"w").append(i).append("\":{}");
        }
        return links.toString();
    }

}
