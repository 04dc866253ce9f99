package copydesk.knowledge.imports;

import java.util.List;
import java.util.Set;

import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.newsroom.BadLineException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads lines of a Wikidata JSON dump: an item a line, in an array. Reads token by token
 * and keeps only what is of use, since the largest items have megabytes.
 */
final class WikidataReader implements EntryReader {

    private static final Set<String> PROPERTIES = Set.of("P31", "P17", "P27", "P106", "P39", "P569", "P102", "P108",
            "P54", "P131", "P36", "P159", "P463", "P297", "P625", "P1549", "P1813");

    private static final JsonFactory JSON = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
        .build();

    private final List<String> languages;

    private final int minSitelinks;

    WikidataReader(List<String> languages, int minSitelinks) {
        this.languages = languages;
        this.minSitelinks = minSitelinks;
    }

    @Override
    public @Nullable KnowledgeEntry read(String line) throws BadLineException {
        String text = line.strip();
        if (text.isEmpty() || text.equals("[") || text.equals("]")) {
            return null;
        }
        if (text.charAt(0) != '{') {
            throw new BadLineException("The line is no JSON object; a dump of Wikidata has one item a line.");
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return item(json).entry(this.languages, this.minSitelinks);
        }
        catch (JacksonException ex) {
            throw new BadLineException("The line is no whole JSON object (" + ex.getOriginalMessage() + ").");
        }
    }

    private WikidataItem item(JsonParser json) {
        WikidataItem item = new WikidataItem();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "id" -> item.id = json.getString();
                case "labels" -> texts(json, item.labels::put);
                case "descriptions" -> texts(json, item.descriptions::put);
                case "aliases" -> aliases(json, item);
                case "claims" -> claims(json, item);
                case "sitelinks" -> item.sitelinks = count(json);
                default -> json.skipChildren();
            }
        }
        return item;
    }

    // what is empty is an array in some dumps
    private static boolean isObject(JsonParser json) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        json.skipChildren();
        return false;
    }

    private static int count(JsonParser json) {
        int count = 0;
        if (isObject(json)) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                count++;
                json.nextToken();
                json.skipChildren();
            }
        }
        return count;
    }

    private void texts(JsonParser json, TextTaker taker) {
        if (!isObject(json)) {
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String language = json.currentName();
            json.nextToken();
            String value = member(json, "value");
            if (isWanted(language) && !value.isEmpty()) {
                taker.take(language, value);
            }
        }
    }

    private void aliases(JsonParser json, WikidataItem item) {
        if (!isObject(json)) {
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = isWanted(json.currentName());
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String value = member(json, "value");
                if (wanted && !value.isEmpty()) {
                    item.aliases.add(value);
                }
            }
        }
    }

    private boolean isWanted(String language) {
        return language.equals("mul") || this.languages.contains(language);
    }

    private void claims(JsonParser json, WikidataItem item) {
        if (!isObject(json)) {
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            json.nextToken();
            if (!PROPERTIES.contains(property)) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String value = new WikidataStatement(json, this.languages).value();
                if (!value.isEmpty()) {
                    item.claim(property, value);
                }
            }
        }
    }

    /**
     * A text member of the object that begins here, empty if there is none; reads it all.
     */
    static String member(JsonParser json, String wanted) {
        String value = "";
        if (isObject(json)) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = json.currentName().equals(wanted);
                json.nextToken();
                if (found && json.currentToken() == JsonToken.VALUE_STRING) {
                    value = json.getString();
                }
                json.skipChildren();
            }
        }
        return value;
    }

    @FunctionalInterface
    private interface TextTaker {

        void take(String language, String value);

    }

}
