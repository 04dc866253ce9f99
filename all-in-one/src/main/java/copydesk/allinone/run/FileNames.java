package copydesk.allinone.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.allinone.ledger.Ledger;
import copydesk.allinone.ledger.Offered;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;

/**
 * Names for the files of articles: the short name of the document an article first came
 * in. Documents of one short name keep their endings; what is still alike gets a number.
 * Deterministic for the same items in the same order.
 */
final class FileNames {

    private static final int LONGEST = 120;

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private FileNames() {
    }

    /** Names by article uri, in the order in which the articles were offered. */
    static Map<String, String> of(Ledger ledger) {
        Map<String, Named> articles = new LinkedHashMap<>();
        ledger.forEachEnd((item, outcome) -> {
            if (outcome.uri() != null && outcome.state() != EndState.APPLIED) {
                articles.putIfAbsent(outcome.uri(), new Named(shortName(item, outcome), safe(item.fileName())));
            }
        });
        Map<String, Integer> uses = new HashMap<>();
        articles.values().forEach((named) -> uses.merge(named.shortName, 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        Map<String, String> names = new LinkedHashMap<>();
        articles.forEach((uri, named) -> {
            String wish = (uses.getOrDefault(named.shortName, 0) == 1) ? named.shortName : named.fileName;
            names.put(uri, free(wish, taken));
        });
        return names;
    }

    private static String shortName(Offered item, Outcome outcome) {
        String name = outcome.name();
        return safe((name != null) ? name : item.fileName().replaceFirst("\\.[^.]*$", ""));
    }

    private static String safe(String name) {
        String clean = NOT_IN_NAMES.matcher(name).replaceAll("-").replaceFirst("^[.-]+", "");
        return clean.isEmpty() ? "article" : clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    private static String free(String wish, Set<String> taken) {
        String name = wish;
        for (int i = 2; !taken.add(name); i++) {
            name = wish + "-" + i;
        }
        return name;
    }

    private record Named(String shortName, String fileName) {

    }

}
