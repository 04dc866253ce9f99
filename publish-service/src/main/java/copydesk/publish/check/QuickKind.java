package copydesk.publish.check;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of values in JSON, as a schema tells them apart. */
enum QuickKind {

    TEXT, INTEGER, DECIMAL, TRUTH, NOTHING, OBJECT, ARRAY;

    /** What a schema calls by this name; nothing if that is not known here. */
    static Set<QuickKind> named(String type) {
        return switch (type) {
            case "string" -> EnumSet.of(TEXT);
            case "object" -> EnumSet.of(OBJECT);
            case "array" -> EnumSet.of(ARRAY);
            case "integer" -> EnumSet.of(INTEGER);
            case "number" -> EnumSet.of(INTEGER, DECIMAL);
            case "boolean" -> EnumSet.of(TRUTH);
            default -> EnumSet.noneOf(QuickKind.class);
        };
    }

}
