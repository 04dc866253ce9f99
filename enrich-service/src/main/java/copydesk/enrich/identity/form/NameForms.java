package copydesk.enrich.identity.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.NormalName;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which the knowledge base is asked for a name, from the name itself to what
 * is left when words are taken away from it.
 */
public final class NameForms {

    /** Longer ones are asked for as they are only. */
    public static final int MOST_WORDS = 12;

    private static final int POSSESSIVE = "'s ".length();

    private final PlainForms plain;

    /** Forms that a base can spell out. */
    public NameForms(KnowledgeBase base) {
        this.plain = new PlainForms(base);
    }

    /** The forms, the nearest to the name first. */
    public List<NameForm> of(String name, @Nullable Kind kind) {
        List<NameForm> forms = new ArrayList<>();
        forms.add(new NameForm(name, 1, "exact"));
        int comma = name.indexOf(',');
        if (comma > 0) {
            // Tulsa, Oklahoma
            forms.add(new NameForm(name.substring(0, comma), 0.9, "first-part"));
        }
        int owner = Math.max(name.indexOf("'s "), name.indexOf("\u2019s "));
        if (owner > 0 && name.indexOf(' ', owner + POSSESSIVE) > 0) {
            // Italy's Ministry of Culture
            forms.add(new NameForm(name.substring(owner + POSSESSIVE), 0.85, "without-owner"));
        }
        String[] words = NormalName.of(name).split(" ");
        if (words.length <= MOST_WORDS) {
            if (kind == Kind.PERSON || kind == null) {
                PersonForms.add(words, forms);
            }
            if (kind != Kind.PERSON) {
                this.plain.add(words, forms);
            }
            addSingular(words, forms);
        }
        return forms;
    }

    /** The Belgians, the Thais. */
    private static void addSingular(String[] words, List<NameForm> forms) {
        String word = words[words.length - 1];
        if (words.length == 1 && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")) {
            forms.add(new NameForm(word.substring(0, word.length() - 1), 0.6, "singular"));
        }
    }

    /** Forms to ask for when nobody has one of the nearer ones, the nearest first. */
    public List<NameForm> farther(String name, @Nullable Kind kind) {
        List<NameForm> forms = new ArrayList<>();
        String[] words = NormalName.of(name).split(" ");
        if (words.length > MOST_WORDS) {
            return forms;
        }
        Spellings.add(name, words, forms);
        if (kind == Kind.PERSON || kind == null) {
            GivenNames.add(PersonForms.plain(words), forms);
        }
        if (kind != Kind.PERSON) {
            FartherForms.add(words, forms);
        }
        return forms;
    }

    static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

}
