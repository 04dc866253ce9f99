package copydesk.publish.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import copydesk.contract.change.FactKind;
import copydesk.publish.difference.Hunk;
import copydesk.publish.difference.NumberSpan;
import copydesk.publish.difference.PairWords;

/**
 * Finds the numbers that changed: those at the same place that differ, and those that the
 * other version has nowhere.
 */
final class NumberFacts {

    private final Version before;

    private final Version after;

    private final Facts facts;

    NumberFacts(Version before, Version after, Facts facts) {
        this.before = before;
        this.after = after;
        this.facts = facts;
    }

    void find(PairWords words) {
        List<NumberSpan> old = NumberSpan.of(words.pair().textBefore(), words.before(), this.before.language());
        List<NumberSpan> now = NumberSpan.of(words.pair().textAfter(), words.after(), this.after.language());
        List<NumberSpan> gone = without(old, now, NumberFacts::inContext);
        List<NumberSpan> come = without(now, old, NumberFacts::inContext);
        for (Hunk hunk : words.hunks()) {
            compare(gone.stream().filter((number) -> hunk.touchesBefore(number.start(), number.end())).toList(),
                    come.stream().filter((number) -> hunk.touchesAfter(number.start(), number.end())).toList());
        }
    }

    private void compare(List<NumberSpan> old, List<NumberSpan> now) {
        List<NumberSpan> gone = without(old, now, NumberSpan::value);
        List<NumberSpan> come = without(now, old, NumberSpan::value);
        int pairs = Math.min(gone.size(), come.size());
        for (int i = 0; i < pairs; i++) {
            this.facts.add(FactKind.NUMBERS, gone.get(i).text(), come.get(i).text(), come.get(i).context());
        }
        gone.stream()
            .skip(pairs)
            .filter((number) -> !number.spelled() && !this.after.words().haveNumber(number.value()))
            .forEach((number) -> this.facts.add(FactKind.NUMBERS, number.text(), null, number.context()));
        come.stream()
            .skip(pairs)
            .filter((number) -> !number.spelled() && !this.before.words().haveNumber(number.value()))
            .forEach((number) -> this.facts.add(FactKind.NUMBERS, null, number.text(), number.context()));
    }

    // two lanes and four ramps are four ramps and two lanes
    private static String inContext(NumberSpan number) {
        return number.value() + " " + number.context();
    }

    private static List<NumberSpan> without(List<NumberSpan> numbers, List<NumberSpan> others,
            Function<NumberSpan, String> key) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach((number) -> counts.merge(key.apply(number), 1, Integer::sum));
        return numbers.stream().filter((number) -> counts.merge(key.apply(number), -1, Integer::sum) < 0).toList();
    }

}
