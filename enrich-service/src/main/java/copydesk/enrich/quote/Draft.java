package copydesk.enrich.quote;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.enrich.sentence.Passage;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.speaker.Figure;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** A quote while its parts are collected. */
final class Draft {

    private static final double FOR_A_PRONOUN = 0.9;

    private final List<QuoteSpan> spans = new ArrayList<>();

    private @Nullable Figure figure;

    private @Nullable String cue;

    private Rule rule = Rule.NO_SPEAKER;

    private boolean pronoun;

    private boolean open;

    private int lastSentence;

    private int lastParagraph;

    void add(TextBlock block, Passage passage, int inSentence, int inParagraph) {
        Token first = block.tokens().get(passage.from());
        Token last = block.tokens().get(passage.to() - 1);
        this.spans.add(new QuoteSpan(block.index(), first.start(), last.end(),
                Sentence.text(block, passage.from(), passage.to())));
        this.open = passage.open();
        this.lastSentence = inSentence;
        this.lastParagraph = inParagraph;
    }

    void attribute(@Nullable Figure speaker, @Nullable String words, Rule why, boolean byPronoun) {
        this.figure = speaker;
        this.cue = words;
        this.rule = why;
        this.pronoun = byPronoun;
    }

    /** Who says it is whoever says that: "I told them: …" in a quote. */
    void speak(Draft outer) {
        this.figure = outer.figure;
    }

    /** Whether it goes on in a paragraph: in no other than the very next. */
    boolean goesOnIn(int paragraph) {
        return this.open && paragraph == this.lastParagraph + 1;
    }

    boolean isIn(int block) {
        return this.spans.get(this.spans.size() - 1).block() == block;
    }

    int lastSentence() {
        return this.lastSentence;
    }

    /** Whether only its surroundings say who speaks, so that a cue may say better. */
    boolean isUncertain() {
        return this.figure == null || isUnattributed();
    }

    boolean isKnown() {
        return this.figure != null;
    }

    /** Whether no words of its own say who speaks. */
    boolean isUnattributed() {
        return this.rule == Rule.CONTEXT || this.rule == Rule.NO_SPEAKER;
    }

    Quote quote() {
        Rule why = (this.figure == null) ? Rule.NO_SPEAKER : this.rule;
        double confidence = why.confidence() * ((this.pronoun && this.figure != null) ? FOR_A_PRONOUN : 1);
        return new Quote(this.spans, (this.figure != null) ? this.figure.speaker() : null, this.cue, why.code(),
                Math.round(confidence * 100) / 100.0);
    }

}
