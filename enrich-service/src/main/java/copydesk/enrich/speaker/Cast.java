package copydesk.enrich.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Speaker;
import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who has appeared in an article so far, and so whom a pronoun, a surname or a role
 * means. Looks back a few sentences only, so that an answer takes the same time
 * everywhere.
 */
public final class Cast {

    private static final int SENTENCES_KEPT = 12;

    private static final int PERSONS_KEPT = 60;

    private static final int LONGEST_NAME = 120;

    private static final int COST_OF_A_SENTENCE = 2;

    private static final int COST_OF_AN_OBJECT = 3;

    private final QuoteWords words;

    private final Roles roles;

    private final Map<String, Figure> bySurname = new HashMap<>();

    private final Deque<List<Figure>> sentences = new ArrayDeque<>();

    private final Deque<Entity> seen = new ArrayDeque<>();

    public Cast(QuoteWords words) {
        this.words = words;
        this.roles = new Roles(words);
    }

    /** Takes in what the article says of its persons, before anybody is asked for. */
    public void introduce(Sentence sentence) {
        this.roles.learn(sentence);
    }

    /** Takes in who appears in a sentence, its subjects first. */
    public void appear(Sentence sentence, List<Figure> subjects) {
        List<Figure> figures = new ArrayList<>(subjects);
        for (int at = 0; at < sentence.size() && figures.size() < SENTENCES_KEPT; at++) {
            Entity entity = sentence.at(at).entity();
            if (entity != null) {
                see(entity);
                if (!figures.contains(figure(entity))) {
                    figures.add(figure(entity));
                }
            }
        }
        if (!figures.isEmpty()) {
            push(this.sentences, figures, SENTENCES_KEPT);
        }
    }

    private void see(Entity entity) {
        push(this.seen, entity, PERSONS_KEPT);
    }

    private static <T> void push(Deque<T> deque, T element, int limit) {
        deque.addFirst(element);
        if (deque.size() > limit) {
            deque.removeLast();
        }
    }

    public Figure figure(Entity entity) {
        return new Figure(new Speaker(entity.id(), entity.name()),
                this.roles.gender(entity.id(), Gender.of(entity, this.words)));
    }

    /** Whom a phrase means; null for a pronoun that means nobody known. */
    public @Nullable Figure meant(Sentence sentence, Phrase phrase) {
        if (phrase.entity() != null) {
            return figure(phrase.entity());
        }
        return phrase.pronoun() ? byPronoun(sentence, phrase) : described(sentence, phrase);
    }

    private @Nullable Figure byPronoun(Sentence sentence, Phrase phrase) {
        if (sentence.is(phrase.from(), WordClass.SELF) && phrase.to() > phrase.from()) {
            return null;
        }
        Gender gender = gender(sentence, phrase);
        Best best = new Best(gender);
        inSentence(sentence, phrase.from()).forEach((figure) -> best.offer(figure, COST_OF_A_SENTENCE));
        int cost = COST_OF_A_SENTENCE;
        for (List<Figure> figures : this.sentences) {
            for (int i = 0; i < figures.size(); i++) {
                best.offer(figures.get(i), cost + ((i > 0) ? COST_OF_AN_OBJECT : 0));
            }
            cost += COST_OF_A_SENTENCE;
        }
        return best.figure;
    }

    /** Who is named in a sentence before one of its items, but for owners. */
    private List<Figure> inSentence(Sentence sentence, int before) {
        List<Figure> figures = new ArrayList<>();
        for (int at = Math.max(0, before - PERSONS_KEPT); at < before; at++) {
            Entity entity = sentence.at(at).entity();
            boolean owner = sentence.isPossessive(at);
            if (entity != null && !owner && !sentence.is(at - 1, WordClass.BIND)) {
                figures.add(figure(entity));
            }
        }
        return figures;
    }

    private Gender gender(Sentence sentence, Phrase phrase) {
        int at = phrase.from();
        String text = sentence.at(at).text();
        if (phrase.to() == phrase.from()) {
            return ofVerb(text);
        }
        if (sentence.is(at, WordClass.HE) || text.equals("его")) {
            return Gender.MALE;
        }
        if (sentence.is(at, WordClass.SHE) || text.equals("її") || text.equals("её")) {
            return Gender.FEMALE;
        }
        return sentence.is(at, WordClass.THEY) || text.equals("їх") || text.equals("их") ? Gender.GROUP : Gender.MALE;
    }

    /** Slavic verbs of the past tell, where the pronoun is left out. */
    private Gender ofVerb(String verb) {
        if (!this.words.isOf("ru uk pl")) {
            return Gender.UNKNOWN;
        }
        return verb.endsWith("а") || verb.endsWith("ała") ? Gender.FEMALE
                : verb.endsWith("ли") ? Gender.GROUP : Gender.MALE;
    }

    private Figure described(Sentence sentence, Phrase phrase) {
        int from = phrase.from();
        boolean unknown = sentence.is(from, WordClass.INDEFINITE);
        Figure known = unknown ? null : byRole(sentence, phrase);
        known = (known == null && isPost(sentence, phrase)) ? justNamed(isEpithet(sentence, phrase)) : known;
        if (known != null) {
            return known;
        }
        Item last = sentence.at(phrase.to() - 1);
        Figure namesake = last.capitalised() ? this.bySurname.get(last.text()) : null;
        if (namesake != null && !unknown) {
            return namesake;
        }
        int named = name(sentence, phrase);
        String name = shorten(sentence.text((named >= 0) ? named : from, phrase.to()));
        Figure figure = new Figure(new Speaker(null, name), gender(sentence, phrase.from(), phrase.to()));
        if (named >= 0) {
            this.bySurname.put(last.text(), figure);
        }
        return figure;
    }

    /** Whether it is an article and a post, nothing that tells whose. */
    private boolean isPost(Sentence sentence, Phrase phrase) {
        int last = phrase.to() - 1;
        int length = phrase.to() - phrase.from();
        if (this.words.isOf("ru uk")) {
            return length <= 2 && sentence.is(phrase.from(), WordClass.ROLE);
        }
        boolean article = sentence.is(phrase.from(), WordClass.DEFINITE);
        boolean free = length == 2 || (length == 3 && sentence.is(phrase.from() + 1, WordClass.FREE));
        boolean post = free && sentence.is(last, WordClass.ROLE);
        boolean state = sentence.at(last).text().matches("état|state|gobierno|stato|gouvernement");
        return article && !sentence.at(last).isName()
                && (post || isEpithet(sentence, phrase) || (state && length <= 6));
    }

    /** What tells nothing but an age or a nation: "the 34-year-old", "the German". */
    private boolean isEpithet(Sentence sentence, Phrase phrase) {
        int last = phrase.to() - 1;
        int length = phrase.to() - phrase.from();
        boolean nation = length == 2 && this.words.isOf("en") && sentence.at(last).capitalised();
        boolean age = length <= 6 && startsWithDigit(sentence.at(phrase.from() + 1).text());
        boolean leader = length == 3 && sentence.is(last, WordClass.LEADER)
                && !this.roles.isSaidOfAnyone(sentence.at(phrase.from() + 1).text());
        return nation || age || leader;
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /**
     * The person named right before, if nothing else is known of him or her: "Scholz ...
     * the chancellor".
     */
    private @Nullable Figure justNamed(boolean whateverRole) {
        for (List<Figure> figures : this.sentences) {
            for (Figure figure : figures) {
                String entity = figure.speaker().entity();
                if (figure.gender() != Gender.GROUP) {
                    return (entity != null && (whateverRole || !this.roles.isKnown(entity))) ? figure : null;
                }
            }
        }
        return null;
    }

    private static String shorten(String name) {
        return (name.length() <= LONGEST_NAME) ? name
                : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME)));
    }

    /** Where a name begins that ends a description: "analyst Tove Lindqvist". */
    private int name(Sentence sentence, Phrase phrase) {
        int at = phrase.to();
        while (at > phrase.from() && sentence.at(at - 1).capitalised() && !sentence.at(at - 1).isName()
                && !new NounPhrases(sentence).isDeterminer(at - 1)) {
            at--;
        }
        if (at == phrase.from()) {
            return at;
        }
        Item left = sentence.at(at - 1);
        boolean described = left.word() && !new NounPhrases(sentence).isDeterminer(at - 1)
                && !sentence.is(at - 1, WordClass.BIND) && !this.words.isOf("de");
        return (at < phrase.to() && described) ? at : -1;
    }

    private Gender gender(Sentence sentence, int from, int to) {
        Item last = sentence.at(to - 1);
        boolean plural = this.words.isOf("en") && last.text().endsWith("s") && !last.capitalised();
        if (plural || sentence.is(to - 1, WordClass.GROUP)) {
            return Gender.GROUP;
        }
        for (int i = to - 1; i >= from; i--) {
            if (sentence.is(i, WordClass.FEMALE) || sentence.is(i, WordClass.MALE)) {
                return sentence.is(i, WordClass.FEMALE) ? Gender.FEMALE : Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The one seen last of whom the article says so. */
    private @Nullable Figure byRole(Sentence sentence, Phrase phrase) {
        for (Iterator<Entity> entities = this.seen.iterator(); entities.hasNext();) {
            Entity entity = entities.next();
            boolean group = sentence.is(phrase.to() - 1, WordClass.GROUP);
            if (group ? isCalled(entity, sentence.at(phrase.to() - 1).text())
                    : this.roles.fit(entity.id(), sentence, phrase.from(), phrase.to())) {
                return figure(entity);
            }
        }
        return null;
    }

    private static boolean isCalled(Entity entity, String noun) {
        return entity.id().startsWith("organisation") && QuoteWords.lower(entity.name()).contains(noun);
    }

    /** The figure that fits a pronoun best. */
    private static final class Best {

        private final Gender gender;

        private @Nullable Figure figure;

        private int cost = Integer.MAX_VALUE;

        Best(Gender gender) {
            this.gender = gender;
        }

        void offer(Figure candidate, int distance) {
            int misfit = this.gender.misfit(candidate.gender());
            boolean place = String.valueOf(candidate.speaker().entity()).startsWith("place:");
            if (misfit >= 0 && !place && misfit + distance < this.cost) {
                this.cost = misfit + distance;
                this.figure = candidate;
            }
        }

    }

}
