package copydesk.contract.command;

import com.fasterxml.jackson.annotation.JsonValue;

/** Kinds of tags. */
public enum TagKind {

    /** A person. */
    PERSON("person"),

    /** An organisation, agency, party, company or institution. */
    ORGANISATION("organisation"),

    /** A place: country, city, region, building. */
    PLACE("place"),

    /** A named event. */
    EVENT("event"),

    /** What the article is about: a media topic of the IPTC. */
    SUBJECT("subject");

    private final String code;

    TagKind(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return this.code;
    }

}
