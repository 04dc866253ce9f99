package copydesk.benchmarks.extraction.field;

import java.util.List;

import copydesk.benchmarks.extraction.gold.Field;

/** When two values of a field are the same. */
interface Sameness {

    /** Whether both are the same as printed. */
    boolean isExact(List<String> truth, List<String> found);

    /** Whether both say the same. */
    boolean isEqual(List<String> truth, List<String> found);

    static Sameness of(Field field) {
        return switch (field) {
            case HEADLINE, CAPTION -> new TextSameness();
            case AUTHORS -> new NamesSameness();
            case DATE -> new DateSameness();
            case CREDIT -> new CreditSameness();
        };
    }

}
