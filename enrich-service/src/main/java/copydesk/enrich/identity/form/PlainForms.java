package copydesk.enrich.identity.form;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnownEntity;
import copydesk.knowledge.NormalName;
import org.jspecify.annotations.Nullable;

/**
 * The name of an organisation, a place or anything else that is no person, without what
 * others may put to it.
 */
final class PlainForms {

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private static final int LONGEST_ABBREVIATION = 3;

    private final KnowledgeBase base;

    PlainForms(KnowledgeBase base) {
        this.base = base;
    }

    void add(String[] words, List<NameForm> forms) {
        int end = words.length;
        while (end > 1 && NameWords.isLegalForm(words[end - 1])) {
            end--;
        }
        if (end < words.length) {
            forms.add(new NameForm(NameForms.joined(words, 0, end), 0.95, "without-legal-form"));
        }
        if (end < 2) {
            return;
        }
        addFromCountry(words, end, forms);
        if (words[0].equals("st")) {
            forms.add(new NameForm("saint " + NameForms.joined(words, 1, end), 0.95, "spelled-out"));
        }
        addOfCountry(words, end, forms);
        addYearFirst(words, end, forms);
        addWithoutClass(words, end, forms);
    }

    /** Colorado State University of the US. */
    private void addOfCountry(String[] words, int end, List<NameForm> forms) {
        int of = end - 2;
        of -= (of > 1 && words[of].equals("the")) ? 1 : 0;
        if (of > 0 && words[of].equals("of") && country(words[end - 1]) != null) {
            forms.add(new NameForm(NameForms.joined(words, 0, of), 0.85, "without-country"));
        }
    }

    /** World Cup 2018. */
    private static void addYearFirst(String[] words, int end, List<NameForm> forms) {
        if (YEAR.matcher(words[end - 1]).matches()) {
            forms.add(new NameForm(words[end - 1] + " " + NameForms.joined(words, 0, end - 1), 0.95, "year-first"));
        }
    }

    /**
     * US Census Bureau, Greek Ministry of Culture: with the country in its full name, and
     * without it.
     */
    private void addFromCountry(String[] words, int end, List<NameForm> forms) {
        KnownEntity country = country(words[0]);
        if (country != null) {
            String rest = NameForms.joined(words, 1, end);
            if (!NormalName.of(country.label()).equals(words[0])) {
                forms.add(new NameForm(country.label() + " " + rest, 0.9, "spelled-out"));
            }
            forms.add(new NameForm(rest + " of " + country.label(), 0.85, "turned"));
            forms.add(new NameForm(rest, 0.7, "without-country"));
        }
    }

    private @Nullable KnownEntity country(String word) {
        String spelling = (word.length() <= LONGEST_ABBREVIATION) ? word.toUpperCase(Locale.ROOT) : word;
        return this.base.candidates(spelling)
            .stream()
            .limit(1)
            .map((candidate) -> this.base.entity(candidate.entity()))
            .filter((entity) -> entity.kind() == Kind.PLACE && !entity.demonyms().isEmpty())
            .findFirst()
            .orElse(null);
    }

    /** City of Cleveland, Socotra Island, which are no names of other things turned. */
    private static void addWithoutClass(String[] words, int end, List<NameForm> forms) {
        if (end > 2 && NameWords.isClass(words[0]) && words[1].equals("of")) {
            forms.add(new NameForm(NameForms.joined(words, 2, end) + " " + words[0], 0.85, "turned"));
            forms.add(new NameForm(NameForms.joined(words, 2, end), 0.75, "without-class"));
        }
        else if (NameWords.isClass(words[end - 1])) {
            forms.add(new NameForm(words[end - 1] + " of " + NameForms.joined(words, 0, end - 1), 0.85, "turned"));
            forms.add(new NameForm(NameForms.joined(words, 0, end - 1), 0.75, "without-class"));
        }
    }

}
