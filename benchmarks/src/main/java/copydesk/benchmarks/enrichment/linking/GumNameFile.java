package copydesk.benchmarks.enrichment.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of one file of GUM. A sentence is a block with spaces between its
 * words. Of names in each other the longest counts, also if it is a work or an event and
 * so no name that is asked for; titles before persons are left out, and so are peoples.
 */
final class GumNameFile {

    private static final Pattern WORD = Pattern.compile("\\d+\\t.*");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\)?)|([^()]+)\\)");

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "professor", "president",
            "minister", "senator", "sen", "rep", "governor", "gov", "king", "queen", "prince", "princess", "pope",
            "sir", "lord", "lady", "judge", "justice", "captain", "general", "colonel", "mayor", "chancellor", "father",
            "bishop", "archbishop", "secretary", "chairman", "director", "ambassador", "sheriff", "officer", "prime",
            "foreign", "vice", "deputy", "representative", "congressman", "chief", ".");

    private static final Map<String, EntityKind> KINDS = Map.of("person", EntityKind.PERSON, "organization",
            EntityKind.ORGANISATION, "place", EntityKind.PLACE);

    private final Set<String> common;

    private final Predicate<String> places;

    private final List<Block> blocks = new ArrayList<>();

    private final List<NamedSpan> names = new ArrayList<>();

    private final List<GumWord> words = new ArrayList<>();

    private final List<Boolean> peoples = new ArrayList<>();

    private final List<Open> open = new ArrayList<>();

    private final List<Candidate> candidates = new ArrayList<>();

    private GumNameFile(Set<String> common, Predicate<String> places) {
        this.common = common;
        this.places = places;
    }

    /**
     * Reads a file.
     * @param name of the file
     * @param content of the file
     * @param common nouns and adjectives that stand in lower case somewhere
     * @param places names of places that the set calls organisations where they act, as
     * countries do
     */
    static GoldText read(String name, String content, Set<String> common, Predicate<String> places) {
        GumNameFile file = new GumNameFile(common, places);
        content.lines().forEach(file::line);
        file.endSentence();
        String id = name.substring(name.lastIndexOf('/') + 1).replace(".conllu", "");
        return new GoldText(id, id.split("_")[1], file.blocks, EnumSet.copyOf(KINDS.values()), file.names);
    }

    private void line(String line) {
        if (line.isBlank()) {
            endSentence();
        }
        else if (WORD.matcher(line).matches()) {
            GumWord word = GumWord.of(line);
            this.words.add(word);
            this.peoples.add(line.split("\t", -1)[4].equals("NNPS"));
            brackets(word.entity());
        }
    }

    private void brackets(String entity) {
        Matcher bracket = BRACKET.matcher(entity);
        while (bracket.find()) {
            String opened = bracket.group(1);
            if (opened == null) {
                close(bracket.group(3));
            }
            else {
                String[] fields = opened.split("-");
                this.open.add(new Open(fields[0], fields[1], this.words.size() - 1));
                if (!bracket.group(2).isEmpty()) {
                    close(fields[0]);
                }
            }
        }
    }

    private void close(String id) {
        for (int i = this.open.size() - 1; i >= 0; i--) {
            Open one = this.open.get(i);
            if (one.id().equals(id)) {
                this.open.remove(i);
                consider(one);
                return;
            }
        }
    }

    private void consider(Open one) {
        boolean person = one.type().equals("person");
        List<GumWord> phrase = this.words.subList(one.from(), this.words.size());
        NameInPhrase name = new NameInPhrase(phrase, person);
        int from = one.from() + name.first();
        int to = one.from() + name.end();
        LinkedMention.Sort sort = name.sort(this.common);
        // the Court is none, the Supreme Court is one
        boolean named = sort == LinkedMention.Sort.NAME || (sort == LinkedMention.Sort.CAPITALS && to - from > 1);
        if (!named || (person && this.peoples.get(to - 1))) {
            return;
        }
        while (person && from < to - 1 && TITLES.contains(this.words.get(from).form().toLowerCase(Locale.ROOT))) {
            from++;
        }
        this.candidates.add(new Candidate(from, to, kind(one, GumWord.text(this.words.subList(from, to)))));
    }

    private @Nullable EntityKind kind(Open one, String name) {
        return (one.type().equals("organization") && this.places.test(name)) ? EntityKind.PLACE : KINDS.get(one.type());
    }

    private void endSentence() {
        List<Candidate> taken = new ArrayList<>();
        this.candidates.stream()
            .sorted(Comparator.comparingInt(Candidate::from).thenComparing(Candidate::to, Comparator.reverseOrder()))
            .filter((candidate) -> taken.isEmpty() || candidate.from() >= taken.get(taken.size() - 1).to())
            .forEach(taken::add);
        addBlock(taken);
        this.words.clear();
        this.peoples.clear();
        this.open.clear();
        this.candidates.clear();
    }

    private void addBlock(List<Candidate> taken) {
        if (this.words.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[this.words.size()];
        int[] ends = new int[this.words.size()];
        for (int i = 0; i < starts.length; i++) {
            text.append((i == 0) ? "" : " ");
            starts[i] = text.codePointCount(0, text.length());
            text.append(this.words.get(i).form());
            ends[i] = text.codePointCount(0, text.length());
        }
        for (Candidate name : taken) {
            if (name.kind() != null) {
                this.names
                    .add(new NamedSpan(this.blocks.size(), starts[name.from()], ends[name.to() - 1], name.kind()));
            }
        }
        this.blocks.add(new Block(BlockRole.PARAGRAPH, text.toString(), List.of()));
    }

    /**
     * A mention that is not closed yet.
     *
     * @param id of its entity
     * @param type the set's word for what is mentioned
     * @param from index of its first word in the sentence
     */
    private record Open(String id, String type, int from) {

    }

    /**
     * A name.
     *
     * @param from index of its first word
     * @param to one past that of its last
     * @param kind what it names, null for what is not asked for
     */
    private record Candidate(int from, int to, @Nullable EntityKind kind) {

    }

}
