package copydesk.benchmarks.enrichment.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.annotation.EntityKind;

/**
 * The lines above the text of a file of the news set.
 *
 * @param fields genre, subjects and url
 * @param entities by id, in the order of the file
 */
record NewsHeader(Map<String, String> fields, Map<String, GoldEntity> entities) {

    private static final Pattern ENTITY = Pattern.compile("([POLE]) (\\S+) (.+)");

    private static final Pattern FIELD = Pattern.compile("(genre|subjects|url): (.+)");

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

    static NewsHeader parse(String source) {
        NewsHeader header = new NewsHeader(new LinkedHashMap<>(), new LinkedHashMap<>());
        source.lines().forEach(header::read);
        return header;
    }

    /** The value of a field that must be there. */
    String field(String name) {
        return Optional.ofNullable(this.fields.get(name))
            .orElseThrow(() -> new IllegalArgumentException("the header lacks " + name));
    }

    /** The same id, if there is such an entity. */
    String known(String id) {
        if (!this.entities.containsKey(id)) {
            throw new IllegalArgumentException("the header has no entity " + id);
        }
        return id;
    }

    private void read(String line) {
        Matcher field = FIELD.matcher(line);
        Matcher entity = ENTITY.matcher(line);
        if (field.matches()) {
            this.fields.put(field.group(1), field.group(2));
        }
        else if (entity.matches()) {
            add(entity(entity));
        }
        else {
            throw new IllegalArgumentException("no line of a header: " + line);
        }
    }

    private void add(GoldEntity entity) {
        if (this.entities.putIfAbsent(entity.id(), entity) != null) {
            throw new IllegalArgumentException("the header has two entities " + entity.id());
        }
    }

    private static GoldEntity entity(Matcher line) {
        List<String> parts = new ArrayList<>(Arrays.asList(line.group(3).split(" \\| ")));
        String name = parts.remove(0);
        Optional<String> wikidata = parts.stream().filter(NewsHeader::isWikidata).findFirst();
        parts.removeIf(NewsHeader::isWikidata);
        return new GoldEntity(line.group(2), kind(line.group(1)), name, parts, wikidata);
    }

    private static EntityKind kind(String letter) {
        return switch (letter) {
            case "P" -> EntityKind.PERSON;
            case "O" -> EntityKind.ORGANISATION;
            case "L" -> EntityKind.PLACE;
            default -> EntityKind.EVENT;
        };
    }

    private static boolean isWikidata(String part) {
        return WIKIDATA.matcher(part).matches();
    }

}
