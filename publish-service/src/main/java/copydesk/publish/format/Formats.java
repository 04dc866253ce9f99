package copydesk.publish.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The forms that are switched on. Ninjs always is, since the annotations point into it.
 *
 * @param all ninjs first
 */
public record Formats(List<Format> all) {

    public Formats {
        all = List.copyOf(all);
    }

    /**
     * The forms of these names.
     * @throws IllegalArgumentException if ninjs is not among them
     */
    public static Formats of(List<FormatName> names) {
        if (!names.contains(FormatName.NINJS)) {
            throw new IllegalArgumentException(
                    "copydesk.publish.formats lacks ninjs, which the annotations point into; set it to ninjs or to ninjs,jsonld");
        }
        return made(EnumSet.copyOf(names));
    }

    /** Every form there is. */
    public static Formats every() {
        return made(EnumSet.allOf(FormatName.class));
    }

    private static Formats made(Set<FormatName> names) {
        List<Format> formats = new ArrayList<>();
        for (FormatName name : names) {
            formats.add(switch (name) {
                case NINJS -> new NinjsFormat();
                case JSONLD -> new JsonLdFormat();
            });
        }
        return new Formats(formats);
    }

}
