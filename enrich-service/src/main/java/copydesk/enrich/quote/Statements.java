package copydesk.enrich.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.annotation.Quote;
import copydesk.enrich.sentence.Paragraph;
import copydesk.enrich.sentence.Passage;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.speaker.Cast;
import copydesk.enrich.speaker.Figure;
import copydesk.enrich.speaker.Gender;
import copydesk.enrich.speaker.Phrase;
import copydesk.enrich.speaker.Subjects;
import org.jspecify.annotations.Nullable;

/** Collects the statements of an article, paragraph by paragraph, with their speakers. */
final class Statements {

    private final Cast cast;

    private final Interview interview;

    private final Inner inner;

    private final List<Draft> innerDrafts = new ArrayList<>();

    private final List<Draft> drafts = new ArrayList<>();

    private int sentenceNumber;

    private int paragraphNumber;

    /** Whether the first sentence of a paragraph is read. */
    private boolean first;

    private @Nullable Voice voice;

    private boolean announced;

    Statements(Cast cast, Interview interview, Inner inner) {
        this.cast = cast;
        this.interview = interview;
        this.inner = inner;
    }

    /** In the order of their first words; a quote in a quote after the one around it. */
    List<Quote> quotes() {
        return Stream.concat(this.drafts.stream(), this.innerDrafts.stream())
            .map(Draft::quote)
            .sorted(Comparator.comparingInt((Quote quote) -> quote.spans().get(0).block())
                .thenComparingInt((quote) -> quote.spans().get(0).start()))
            .toList();
    }

    void read(Paragraph paragraph) {
        this.paragraphNumber++;
        Draft answer = this.interview.answer(paragraph, this.sentenceNumber + 1, this.paragraphNumber);
        if (answer != null) {
            this.drafts.add(answer);
            this.sentenceNumber++;
            return;
        }
        this.first = true;
        for (Sentence sentence : paragraph.sentences()) {
            this.sentenceNumber++;
            read(sentence);
            this.first = false;
        }
        this.announced = paragraph.announces();
    }

    private void read(Sentence sentence) {
        List<Cue> cues = CueReader.read(sentence);
        Attributor attributor = new Attributor(sentence, cues);
        for (int at = 0; at < sentence.size(); at++) {
            Passage passage = sentence.at(at).passage();
            if (passage != null) {
                take(sentence, at, passage, attributor.of(at));
                this.inner.sentences(sentence, passage).forEach(this::readInner);
            }
        }
        listen(sentence, cues);
    }

    /** What others are quoted with inside a quote: only what a verb there attributes. */
    private void readInner(Sentence sentence) {
        Attributor attributor = new Attributor(sentence, CueReader.read(sentence));
        for (int at = 0; at < sentence.size(); at++) {
            Passage passage = sentence.at(at).passage();
            Attribution attribution = (passage != null) ? attributor.of(at) : null;
            if (passage != null && attribution != null && attribution.cue() != null) {
                inner(sentence, at, passage, attribution);
            }
        }
    }

    private void inner(Sentence sentence, int at, Passage passage, Attribution attribution) {
        Statement statement = new Statement(sentence, at, passage);
        Draft draft = new Draft();
        draft.add(sentence.block(), passage, this.sentenceNumber, this.paragraphNumber);
        attribute(draft, sentence, attribution);
        Phrase subject = attribution.subject();
        Draft outer = last();
        if (outer != null && subject != null && sentence.at(subject.from()).text().equals("i")) {
            draft.speak(outer);
        }
        if (!statement.isName() && (draft.isKnown() || statement.isEnded())) {
            this.innerDrafts.add(draft);
        }
    }

    private void take(Sentence sentence, int at, Passage passage, @Nullable Attribution attribution) {
        Draft last = last();
        if (last != null && this.first && at == 0 && last.goesOnIn(this.paragraphNumber)) {
            goOn(last, sentence, passage, attribution);
        }
        else if (attribution != null) {
            attributed(sentence, at, passage, attribution);
        }
        else if (new Statement(sentence, at, passage).isSentence() && !new Statement(sentence, at, passage).isName()) {
            unattributed(sentence, at, passage);
        }
    }

    private void goOn(Draft last, Sentence sentence, Passage passage, @Nullable Attribution attribution) {
        last.add(sentence.block(), passage, this.sentenceNumber, this.paragraphNumber);
        if (attribution != null && last.isUncertain()) {
            attribute(last, sentence, attribution);
        }
    }

    private void attributed(Sentence sentence, int at, Passage passage, Attribution attribution) {
        Draft last = last();
        Statement statement = new Statement(sentence, at, passage);
        Phrase subject = attribution.subject();
        boolean named = attribution.cue() != null || (subject != null && subject.entity() != null);
        if (statement.isName() || (!named && !statement.isSentence() && !statement.isEnded())) {
            return;
        }
        if (last != null && (attribution.goesOn() || introduces(last, sentence, attribution))) {
            last.add(sentence.block(), passage, this.sentenceNumber, this.paragraphNumber);
            if (!attribution.goesOn()) {
                attribute(last, sentence, attribution);
            }
            return;
        }
        attribute(draft(sentence, passage), sentence, attribution);
    }

    /** Whether a quote without an attribution goes over into one that has it. */
    private boolean introduces(Draft last, Sentence sentence, Attribution attribution) {
        return attribution.rule() == Rule.CUE_AFTER && last.isUnattributed() && last.isIn(sentence.block().index())
                && last.lastSentence() >= this.sentenceNumber - 1;
    }

    private void unattributed(Sentence sentence, int at, Passage passage) {
        Draft last = last();
        boolean follows = last != null && last.isIn(sentence.block().index())
                && last.lastSentence() >= this.sentenceNumber - 1 && at <= 1;
        if (follows && last != null) {
            last.add(sentence.block(), passage, this.sentenceNumber, this.paragraphNumber);
            return;
        }
        Draft draft = draft(sentence, passage);
        Voice heard = this.voice;
        if (heard != null && heard.paragraph() >= this.paragraphNumber - 1) {
            draft.attribute(heard.figure(), heard.cue(), this.announced ? Rule.COLON : Rule.CONTEXT, heard.pronoun());
        }
    }

    private Draft draft(Sentence sentence, Passage passage) {
        Draft draft = new Draft();
        draft.add(sentence.block(), passage, this.sentenceNumber, this.paragraphNumber);
        this.drafts.add(draft);
        return draft;
    }

    private @Nullable Draft last() {
        return this.drafts.isEmpty() ? null : this.drafts.get(this.drafts.size() - 1);
    }

    private void attribute(Draft draft, Sentence sentence, Attribution attribution) {
        Phrase subject = attribution.subject();
        Cue cue = attribution.cue();
        Figure figure = (subject != null) ? this.cast.meant(sentence, subject) : null;
        draft.attribute(figure, (cue != null) ? sentence.text(cue.from(), cue.to()) : null, attribution.rule(),
                subject != null && subject.pronoun());
    }

    /** Remembers who appeared in a sentence, and who spoke. */
    private void listen(Sentence sentence, List<Cue> cues) {
        List<Figure> subjects = new ArrayList<>();
        Voice heard = null;
        for (Cue cue : cues.subList(0, Math.min(cues.size(), 4))) {
            Phrase subject = cue.subject();
            Figure figure = (subject != null) ? this.cast.meant(sentence, subject) : null;
            if (subject != null && figure != null) {
                subjects.add(figure);
                if (heard == null) {
                    heard = new Voice(figure, sentence.text(cue.from(), cue.to()), this.paragraphNumber,
                            subject.pronoun());
                }
            }
        }
        if (heard == null) {
            heard = actor(sentence, subjects);
        }
        this.voice = (heard != null) ? heard : this.voice;
        this.cast.appear(sentence, subjects);
    }

    private @Nullable Voice actor(Sentence sentence, List<Figure> subjects) {
        Phrase first = new Subjects(sentence).first(0, sentence.size());
        Figure figure = (first != null && (first.entity() != null || first.pronoun()))
                ? this.cast.meant(sentence, first) : null;
        if (first == null || figure == null) {
            return null;
        }
        subjects.add(figure);
        return (figure.gender() != Gender.GROUP) ? new Voice(figure, null, this.paragraphNumber, first.pronoun())
                : null;
    }

    /**
     * Who spoke or acted last.
     *
     * @param figure who
     * @param cue the words that said so; null if there were none
     * @param paragraph in which paragraph
     * @param pronoun whether only a pronoun said who
     */
    private record Voice(Figure figure, @Nullable String cue, int paragraph, boolean pronoun) {

    }

}
