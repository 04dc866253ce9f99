package copydesk.benchmarks.extraction.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.benchmarks.extraction.gold.Field;
import copydesk.benchmarks.extraction.gold.FieldValues;

/** What one system found in a field, counted over pages. */
public final class FieldTally {

    private final Field field;

    private final Map<Verdict, List<String>> pages = new EnumMap<>(Verdict.class);

    /** Nothing is counted yet. */
    public FieldTally(Field field) {
        this.field = field;
        for (Verdict verdict : Verdict.values()) {
            this.pages.put(verdict, new ArrayList<>());
        }
    }

    /** Counts a page, unless one of the sides did not look for the field. */
    public void add(String page, FieldValues truth, FieldValues found) {
        Optional<List<String>> expected = truth.of(this.field);
        Optional<List<String>> value = found.of(this.field);
        if (expected.isPresent() && value.isPresent()) {
            of(judge(this.field, expected.get(), value.get())).add(page);
        }
    }

    static Verdict judge(Field field, List<String> truth, List<String> found) {
        if (truth.isEmpty()) {
            return found.isEmpty() ? Verdict.NONE : Verdict.INVENTED;
        }
        if (found.isEmpty()) {
            return Verdict.MISSING;
        }
        Sameness sameness = Sameness.of(field);
        if (sameness.isExact(truth, found)) {
            return Verdict.EXACT;
        }
        return sameness.isEqual(truth, found) ? Verdict.EQUAL : Verdict.WRONG;
    }

    /** Which field it is. */
    public Field field() {
        return this.field;
    }

    /** How many pages have the field. */
    public int present() {
        return count(Verdict.EXACT) + count(Verdict.EQUAL) + count(Verdict.WRONG) + count(Verdict.MISSING);
    }

    /** How many pages are known not to have it. */
    public int absent() {
        return count(Verdict.INVENTED) + count(Verdict.NONE);
    }

    /** How many pages got this verdict. */
    public int count(Verdict verdict) {
        return of(verdict).size();
    }

    /** Which pages got this verdict, in the order they were counted. */
    public List<String> pages(Verdict verdict) {
        return List.copyOf(of(verdict));
    }

    private List<String> of(Verdict verdict) {
        return this.pages.getOrDefault(verdict, new ArrayList<>());
    }

}
