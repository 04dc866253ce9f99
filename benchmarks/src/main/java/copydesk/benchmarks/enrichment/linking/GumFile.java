package copydesk.benchmarks.enrichment.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import copydesk.knowledge.Kind;

/**
 * Reads the mentions of a CoNLL-U file of GUM, whose last column opens and closes them:
 * {@code (12-person-new-nnnnn-cf1-2-sgl-Ada_Lovelace} at the first word and {@code 12)}
 * at the last.
 */
final class GumFile {

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\)?)|([^()]+)\\)");

    private static final Pattern WORD = Pattern.compile("\\d+\\t.*");

    private static final Pattern COMMON = Pattern.compile("\\d+\\t(\\p{Ll}+)\\t[^\\t]*\\t(?:NOUN|ADJ)\\t.*");

    private static final int FIELDS = 8;

    private static final Map<String, Kind> KINDS = Map.of("person", Kind.PERSON, "organization", Kind.ORGANISATION,
            "place", Kind.PLACE, "event", Kind.EVENT);

    private final UnaryOperator<String> uriOfTitle;

    private final Set<String> common;

    private final List<GumWord> words = new ArrayList<>();

    private final List<Open> open = new ArrayList<>();

    private final List<LinkedMention> mentions = new ArrayList<>();

    private GumFile(UnaryOperator<String> uriOfTitle, Set<String> common) {
        this.uriOfTitle = uriOfTitle;
        this.common = common;
    }

    /**
     * Reads a file.
     * @param name of the file, {@code GUM_news_korea.conllu}
     * @param uriOfTitle the identity of a title, empty if unknown
     * @param common the common words of the whole set
     */
    static LinkedText read(String name, String content, UnaryOperator<String> uriOfTitle, Set<String> common) {
        GumFile file = new GumFile(uriOfTitle, common);
        content.lines().filter((line) -> WORD.matcher(line).matches()).forEach((line) -> file.add(GumWord.of(line)));
        String id = name.substring(name.lastIndexOf('/') + 1).replace(".conllu", "").replace("GUM_", "");
        return new LinkedText(id, id.split("_")[0], file.words.stream().map(GumWord::form).toList(), file.mentions);
    }

    /** The nouns and adjectives in lower case of a file. */
    static Set<String> commonWords(String content) {
        return content.lines()
            .map(COMMON::matcher)
            .filter(Matcher::matches)
            .map((line) -> line.group(1))
            .collect(Collectors.toSet());
    }

    private void add(GumWord word) {
        this.words.add(word);
        Matcher bracket = BRACKET.matcher(word.entity());
        while (bracket.find()) {
            String opened = bracket.group(1);
            if (opened == null) {
                close(bracket.group(3));
            }
            else {
                String[] fields = opened.split("-", FIELDS);
                this.open.add(new Open(fields, this.words.size() - 1));
                if (!bracket.group(2).isEmpty()) {
                    close(fields[0]);
                }
            }
        }
    }

    /** Closes the one of this id that was opened last. */
    private void close(String id) {
        for (int i = this.open.size() - 1; i >= 0; i--) {
            Open one = this.open.get(i);
            if (one.fields()[0].equals(id)) {
                this.open.remove(i);
                this.mentions.add(mention(one));
                return;
            }
        }
        throw new IllegalArgumentException("Mention " + id + " is closed but was never opened");
    }

    private LinkedMention mention(Open one) {
        List<GumWord> phrase = this.words.subList(one.from(), this.words.size());
        NameInPhrase name = new NameInPhrase(phrase, one.fields()[1].equals("person"));
        String text = GumWord.text(phrase);
        String uri = (one.fields().length == FIELDS) ? this.uriOfTitle.apply(one.fields()[FIELDS - 1]) : "";
        LinkedMention.Sort sort = name.sort(this.common);
        return new LinkedMention(text, (sort != LinkedMention.Sort.OTHER) ? name.text() : text,
                KINDS.getOrDefault(one.fields()[1], Kind.OTHER), sort, uri);
    }

    /**
     * A mention that is not closed yet.
     *
     * @param fields what the column says of it
     * @param from index of its first word
     */
    private record Open(String[] fields, int from) {

    }

}
