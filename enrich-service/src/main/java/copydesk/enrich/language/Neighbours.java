package copydesk.enrich.language;

import java.util.List;
import java.util.Set;

/**
 * Languages whose texts are so alike that the source knows better than their words.
 */
final class Neighbours {

    private static final List<Set<String>> GROUPS = List.of(Set.of("no", "nb", "nn"),
            Set.of("hr", "bs", "sr", "sh", "cnr"), Set.of("id", "ms", "zsm", "jv", "su", "min"),
            Set.of("zu", "xh", "ss", "nr"), Set.of("es", "ast"), Set.of("nl", "vls", "li"), Set.of("de", "nds"),
            Set.of("zh", "yue", "nan", "wuu"), Set.of("fa", "prs"), Set.of("tl", "fil"), Set.of("el", "grc"),
            Set.of("he", "yi", "iw"), Set.of("ro", "mo"), Set.of("id", "in"));

    private Neighbours() {
    }

    static boolean are(String one, String other) {
        return one.equals(other) || GROUPS.stream().anyMatch((group) -> group.contains(one) && group.contains(other));
    }

}
