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
        Figure meant = pronounIn(sentence);
        if (meant != null && !figures.contains(meant)) {
            figures.add(meant);
        }
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

    /** Whom the first "he" or "she" of a sentence means: he or she is still there. */
    private @Nullable Figure pronounIn(Sentence sentence) {
        for (int at = 0; at < Math.min(sentence.size(), PERSONS_KEPT); at++) {
            if (sentence.is(at, WordClass.HE) || sentence.is(at, WordClass.SHE)) {
                return byPronoun(sentence, Phrase.pronoun(at));
            }
        }
        return null;
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
        Description description = new Description(sentence, phrase);
        boolean unknown = sentence.is(phrase.from(), WordClass.INDEFINITE);
        Figure known = unknown ? null : byRole(sentence, phrase);
        boolean epithet = description.isEpithet()
                || (description.isLeader() && !this.roles.isSaidOfAnyone(sentence.at(phrase.from() + 1).text()));
        if (known == null && (epithet || description.isPost())) {
            known = justNamed(epithet);
        }
        if (known != null) {
            return known;
        }
        Item last = sentence.at(phrase.to() - 1);
        Figure namesake = last.capitalised() ? this.bySurname.get(last.text()) : null;
        if (namesake != null && !unknown) {
            return namesake;
        }
        Figure figure = description.figure();
        if (description.isNamed()) {
            this.bySurname.put(last.text(), figure);
        }
        return figure;
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
