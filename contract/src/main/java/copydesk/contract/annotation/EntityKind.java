package copydesk.contract.annotation;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of named things. */
public enum EntityKind {

    /** A person. */
    PERSON("person"),

    /** An organisation, agency, party, company or institution. */
    ORGANISATION("organisation"),

    /** A place: country, city, region, building. */
    PLACE("place"),

    /** A named event. */
    EVENT("event"),

    /**
     * A thing that has a name: a model of aircraft, a ship, a weapon, a product, a work
     * of art.
     */
    OBJECT("object");

    private final String code;

    EntityKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
