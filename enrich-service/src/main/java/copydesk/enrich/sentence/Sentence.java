package copydesk.enrich.sentence;

import java.util.List;

import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/** A sentence with the passages quoted in it, each of which counts as one item. */
public final class Sentence {

    private final TextBlock block;

    private final List<Item> items;

    private final QuoteWords words;

    public Sentence(TextBlock block, List<Item> items, QuoteWords words) {
        this.block = block;
        this.items = items;
        this.words = words;
    }

    public TextBlock block() {
        return this.block;
    }

    public QuoteWords words() {
        return this.words;
    }

    public int size() {
        return this.items.size();
    }

    /** The item at an index, one of nothing outside the sentence. */
    public Item at(int index) {
        return (index >= 0 && index < this.items.size()) ? this.items.get(index) : Item.NONE;
    }

    public boolean is(int index, WordClass wordClass) {
        return this.words.is(wordClass, at(index).text());
    }

    /** Whether an item belongs to the one after it: "Umerov's" before "adviser". */
    public boolean isPossessive(int index) {
        Item item = at(index);
        return !this.words.isOf("fr it es") && at(index + 1).isMark("'\u2019") && !spaced(index + 1)
                && (at(index + 2).text().equals("s") || item.text().endsWith("s"));
    }

    public boolean spaced(int index) {
        return index < this.items.size() && this.block.tokens().get(at(index).from()).spaced();
    }

    /** The words from one item to another as they stand in the block. */
    public String text(int from, int to) {
        return text(this.block, at(from).from(), at(to - 1).to());
    }

    /** The words from one token to another as they stand in the block. */
    public static String text(TextBlock block, int from, int to) {
        Token last = block.tokens().get(to - 1);
        return block.text().substring(block.tokens().get(from).utf16Start(), last.utf16Start() + last.text().length());
    }

    /** Whether a colon ends it. */
    public boolean endsWithColon() {
        return at(this.items.size() - 1).isMark(":\uff1a");
    }

}
