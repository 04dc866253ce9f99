package copydesk.benchmarks.salience;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;

/**
 * Reads a document of GUM: words by lines, {@code Entity=} with brackets around what
 * entities are called, and in its head which of them five summaries name. A mention
 * counts as a name if it has a proper noun among the words that stand for it and no more
 * than eight words. Words are joined by spaces; the first block is the headline.
 */
final class GumReader {

    private static final Pattern SALIENT = Pattern.compile("(\\d+) \\((\\d)\\*?\\)");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\)?)|([^()]+)\\)");

    private static final Pattern PLACES = Pattern.compile("\\d+(,\\d+)*");

    private static final Map<String, EntityKind> KINDS = Map.of("person", EntityKind.PERSON, "organization",
            EntityKind.ORGANISATION, "place", EntityKind.PLACE, "event", EntityKind.EVENT);

    private static final int LONGEST = 8;

    private final Map<String, Integer> summaries = new LinkedHashMap<>();

    private final List<StringBuilder> texts = new ArrayList<>();

    private final List<Word> words = new ArrayList<>();

    private final Deque<Open> open = new ArrayDeque<>();

    private final Map<String, Entity> entities = new LinkedHashMap<>();

    private final List<Mention> mentions = new ArrayList<>();

    static WeighedText read(String name, byte[] file) {
        GumReader reader = new GumReader();
        new String(file, StandardCharsets.UTF_8).lines().forEach(reader::line);
        List<Block> blocks = new ArrayList<>();
        for (StringBuilder text : reader.texts) {
            blocks.add(
                    new Block(blocks.isEmpty() ? BlockRole.HEADLINE : BlockRole.PARAGRAPH, text.toString(), List.of()));
        }
        String id = name.replaceFirst("^.*/GUM_", "").replaceFirst("\\.conllu$", "");
        return new WeighedText(id, id.split("_")[0], blocks, List.copyOf(reader.entities.values()), reader.mentions,
                reader.summaries);
    }

    private void line(String line) {
        if (line.startsWith("# meta::salientEntities")) {
            Matcher salient = SALIENT.matcher(line);
            while (salient.find()) {
                this.summaries.put(salient.group(1), Integer.parseInt(salient.group(2)));
            }
        }
        else if (line.startsWith("# newpar_block") || (!line.startsWith("#") && this.texts.isEmpty())) {
            this.texts.add(new StringBuilder());
        }
        String[] columns = line.split("\t");
        if (columns.length > 9 && columns[0].chars().allMatch(Character::isDigit)) {
            word(columns);
        }
    }

    private void word(String[] columns) {
        StringBuilder text = this.texts.get(this.texts.size() - 1);
        text.append(text.isEmpty() ? "" : " ");
        int start = text.codePointCount(0, text.length());
        text.append(columns[1]);
        this.words.add(new Word(this.texts.size() - 1, start, text.codePointCount(0, text.length()),
                columns[3].equals("PROPN")));
        Stream.of(columns[9].split("\\|"))
            .filter((field) -> field.startsWith("Entity="))
            .forEach((field) -> brackets(field.substring("Entity=".length())));
    }

    private void brackets(String field) {
        Matcher bracket = BRACKET.matcher(field);
        while (bracket.find()) {
            if (bracket.group(1) == null) {
                close(bracket.group(3));
            }
            else {
                this.open.push(new Open(bracket.group(1).split("-"), this.words.size() - 1));
                if (!bracket.group(2).isEmpty()) {
                    mention(this.open.pop());
                }
            }
        }
    }

    private void close(String id) {
        this.open.stream().filter((one) -> one.fields()[0].equals(id)).findFirst().ifPresent((one) -> {
            this.open.remove(one);
            mention(one);
        });
    }

    private void mention(Open one) {
        EntityKind kind = KINDS.get(one.fields()[1]);
        List<Word> covered = this.words.subList(one.from(), this.words.size());
        if (kind == null || covered.size() > LONGEST || !isName(one, covered)) {
            return;
        }
        String id = one.fields()[0];
        Word first = covered.get(0);
        String text = this.texts.get(first.block()).toString();
        int end = covered.get(covered.size() - 1).end();
        String name = text.substring(text.offsetByCodePoints(0, first.start()), text.length());
        this.entities.putIfAbsent(id, new Entity(id, kind, name, null, Relation.MENTIONS, 1));
        this.mentions.add(new Mention(id, first.block(), first.start(), end, name, "gold", 1));
    }

    private static boolean isName(Open one, List<Word> covered) {
        String places = Stream.of(one.fields())
            .skip(2)
            .filter((field) -> PLACES.matcher(field).matches())
            .findFirst()
            .orElse(Integer.toString(covered.size()));
        return Stream.of(places.split(","))
            .mapToInt((place) -> Integer.parseInt(place) - 1)
            .anyMatch((place) -> place < covered.size() && covered.get(place).proper());
    }

    /**
     * A word.
     *
     * @param block its block
     * @param start its first code point there
     * @param end one past its last
     * @param proper whether it is a proper noun
     */
    private record Word(int block, int start, int end, boolean proper) {

    }

    /**
     * A mention that has not ended.
     *
     * @param fields of its annotation
     * @param from its first word
     */
    private record Open(String[] fields, int from) {

    }

}
