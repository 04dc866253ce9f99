package copydesk.enrich.sentence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.Mention;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.text.Letters;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads a block into sentences, in one pass over its tokens. */
public final class ParagraphReader {

    private static final int REACH_OF_AN_ATTRIBUTION = 9;

    private static final String ENDS = ".!?\u2026\u3002";

    private final TextBlock block;

    private final QuoteWords words;

    private final Map<String, Entity> entities;

    private final Iterator<Mention> mentions;

    private final Iterator<Passage> passages;

    private final List<Sentence> sentences = new ArrayList<>();

    private List<Item> items = new ArrayList<>();

    private @Nullable Mention mention;

    private @Nullable Passage passage;

    public ParagraphReader(TextBlock block, QuoteWords words, Map<String, Entity> entities, List<Mention> mentions,
            List<Passage> passages) {
        this.block = block;
        this.words = words;
        this.entities = entities;
        this.mentions = mentions.iterator();
        this.passages = passages.iterator();
        nextMention();
        nextPassage();
    }

    public Paragraph read() {
        int at = 0;
        while (at < this.block.tokens().size()) {
            Item item = item(at);
            this.items.add(item);
            at = item.to();
            if (endsSentence(item)) {
                flush();
            }
        }
        flush();
        return new Paragraph(this.block, this.sentences);
    }

    private void flush() {
        if (!this.items.isEmpty()) {
            this.sentences.add(new Sentence(this.block, this.items, this.words));
            this.items = new ArrayList<>();
        }
    }

    private Item item(int at) {
        Passage quoted = this.passage;
        if (quoted != null && quoted.start() == at) {
            nextPassage();
            return new Item(at, quoted.end(), "", false, false, null, quoted);
        }
        int start = token(at).start();
        while (this.mention != null && this.mention.start() < start) {
            nextMention();
        }
        if (this.mention != null && this.mention.start() == start) {
            return name(at, this.mention.end(), this.entities.get(this.mention.entity()));
        }
        String text = QuoteWords.lower(token(at).text());
        return new Item(at, at + 1, text, token(at).word(), isCapitalised(at), null, null);
    }

    private Item name(int from, int end, @Nullable Entity entity) {
        int to = from + 1;
        while (to < this.block.tokens().size() && token(to).start() < end && !isQuoted(to)) {
            to++;
        }
        String text = QuoteWords.lower(Sentence.text(this.block, from, to));
        return new Item(from, to, text, true, true, entity, null);
    }

    private boolean endsSentence(Item item) {
        int next = item.to();
        if (next >= this.block.tokens().size()) {
            return false;
        }
        Passage quoted = item.passage();
        if (quoted != null) {
            return isStart(next) && ends(quoted.to() - 1) && !(isAsked(quoted.to() - 1) && isAttributed(next));
        }
        return item.isMark(ENDS) && (isStart(next) || token(next).sentenceStart() && token(next).spaced())
                && !isAbbreviation(item, next);
    }

    private boolean isAbbreviation(Item item, int next) {
        return item.isMark(".") && token(next).word() && !token(next).sentenceStart();
    }

    private boolean isStart(int at) {
        return isQuoted(at) || token(at).spaced() && isCapitalised(at);
    }

    private boolean isQuoted(int at) {
        return this.passage != null && this.passage.start() == at;
    }

    private boolean ends(int at) {
        Token last = token(at);
        return !last.word() && ENDS.contains(last.text());
    }

    private boolean isAsked(int at) {
        return token(at).is('?') || token(at).is('!') || token(at).is('\u2026');
    }

    /** Whether a verb of saying follows before the sentence is over. */
    private boolean isAttributed(int from) {
        int to = Math.min(this.block.tokens().size(), from + REACH_OF_AN_ATTRIBUTION);
        for (int i = from; i < to && !ends(i); i++) {
            if (this.words.is(WordClass.SAY, QuoteWords.lower(token(i).text()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitalised(int at) {
        return token(at).word() && Letters.isCapitalised(token(at).text());
    }

    private Token token(int at) {
        return this.block.tokens().get(at);
    }

    private void nextMention() {
        this.mention = this.mentions.hasNext() ? this.mentions.next() : null;
    }

    private void nextPassage() {
        this.passage = this.passages.hasNext() ? this.passages.next() : null;
    }

}
