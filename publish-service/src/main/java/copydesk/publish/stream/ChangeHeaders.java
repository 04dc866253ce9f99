package copydesk.publish.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import copydesk.contract.Headers;
import copydesk.contract.change.Change;
import copydesk.contract.change.ChangedFact;
import copydesk.contract.change.FactKind;
import copydesk.contract.change.ParagraphChange;
import copydesk.contract.change.ParagraphFate;

/**
 * What a version changes, in short: numbers of paragraphs and kinds of facts, never words
 * of the article.
 */
final class ChangeHeaders {

    /** Longer lists are cut. */
    static final int LONGEST = 100;

    private static final String MORE = ",...";

    private ChangeHeaders() {
    }

    static Map<String, String> of(Change change) {
        Map<String, String> headers = new LinkedHashMap<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (ParagraphChange paragraph : change.paragraphs()) {
            Integer after = paragraph.after();
            if (after != null && paragraph.fate() != ParagraphFate.REMOVED) {
                numbers.add(after);
            }
        }
        if (!numbers.isEmpty()) {
            headers.put(Headers.CHANGED_PARAGRAPHS, ranges(numbers));
        }
        TreeSet<FactKind> kinds = change.facts()
            .stream()
            .map(ChangedFact::kind)
            .collect(Collectors.toCollection(TreeSet::new));
        if (!kinds.isEmpty()) {
            headers.put(Headers.CHANGED_FACTS, kinds.stream().map(FactKind::code).collect(Collectors.joining(",")));
        }
        return headers;
    }

    private static String ranges(TreeSet<Integer> numbers) {
        StringBuilder ranges = new StringBuilder();
        int start = numbers.first();
        for (int number : numbers) {
            if (!numbers.contains(number + 1)) {
                String range = (start == number) ? Integer.toString(start) : start + "-" + number;
                String gap = ranges.isEmpty() ? "" : ",";
                if (ranges.length() + gap.length() + range.length() + MORE.length() > LONGEST) {
                    return ranges.append(MORE).toString();
                }
                ranges.append(gap).append(range);
                Integer next = numbers.higher(number);
                start = (next != null) ? next : 0;
            }
        }
        return ranges.toString();
    }

}
