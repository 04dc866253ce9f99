package copydesk.knowledge.imports;

import java.util.List;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A statement of Wikidata that is being read: its value as text, if it holds today. Used
 * once; not thread-safe.
 */
final class WikidataStatement {

    /** The globe that all others are not. */
    private static final String EARTH = "/Q2";

    /** A place still, but none of which it can be said where on Earth it is. */
    private static final String ELSEWHERE = "not on Earth";

    private final JsonParser json;

    private final List<String> languages;

    private String value = "";

    private String language = "";

    private String latitude = "";

    private String longitude = "";

    private boolean elsewhere;

    private boolean past;

    WikidataStatement(JsonParser json, List<String> languages) {
        this.json = json;
        this.languages = languages;
    }

    /** Reads the object that begins here; empty if it is no longer so, or of no use. */
    String value() {
        while (this.json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = this.json.currentName();
            this.json.nextToken();
            switch (name) {
                case "mainsnak" -> snak();
                case "rank" -> this.past |= "deprecated".equals(this.json.getString());
                case "qualifiers" -> qualifiers();
                default -> this.json.skipChildren();
            }
        }
        boolean foreign = !this.language.isEmpty() && !this.languages.contains(this.language);
        return (this.past || foreign) ? "" : this.value;
    }

    // P582 is the time at which something ended
    private void qualifiers() {
        if (this.json.currentToken() != JsonToken.START_OBJECT) {
            this.json.skipChildren();
            return;
        }
        while (this.json.nextToken() == JsonToken.PROPERTY_NAME) {
            this.past |= this.json.currentName().equals("P582");
            this.json.nextToken();
            this.json.skipChildren();
        }
    }

    private void snak() {
        while (this.json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean data = this.json.currentName().equals("datavalue");
            this.json.nextToken();
            if (data && this.json.currentToken() == JsonToken.START_OBJECT) {
                dataValue();
            }
            else {
                this.json.skipChildren();
            }
        }
    }

    private void dataValue() {
        while (this.json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = this.json.currentName().equals("value");
            JsonToken token = this.json.nextToken();
            if (wanted && token == JsonToken.VALUE_STRING) {
                this.value = this.json.getString();
            }
            else if (wanted && token == JsonToken.START_OBJECT) {
                object();
            }
            else {
                this.json.skipChildren();
            }
        }
    }

    private void object() {
        while (this.json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = this.json.currentName();
            JsonToken token = this.json.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                text(name, this.json.getString());
            }
            else if (token.isNumeric()) {
                number(name, this.json.getString());
            }
            this.json.skipChildren();
        }
        if (!this.latitude.isEmpty()) {
            this.value = this.elsewhere ? ELSEWHERE : this.latitude + "," + this.longitude;
        }
    }

    private void number(String name, String text) {
        switch (name) {
            case "latitude" -> this.latitude = text;
            case "longitude" -> this.longitude = text;
            default -> {
                // how exact a time or a place is
            }
        }
    }

    private void text(String name, String text) {
        switch (name) {
            case "id", "time", "text" -> this.value = text;
            case "language" -> this.language = text;
            case "globe" -> this.elsewhere = !text.endsWith(EARTH);
            default -> {
                // numbers and calendars that nothing is made of
            }
        }
    }

}
