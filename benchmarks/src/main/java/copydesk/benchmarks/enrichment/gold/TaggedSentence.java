package copydesk.benchmarks.enrichment.gold;

import java.util.ArrayList;
import java.util.List;

/** Collects the words of a sentence and the names that their labels make. */
final class TaggedSentence {

    private final int block;

    private final StringBuilder text = new StringBuilder();

    private final List<NamedSpan> names = new ArrayList<>();

    private WordLabel last = WordLabel.of("O");

    private int length;

    private int nameStart;

    TaggedSentence(int block) {
        this.block = block;
    }

    void add(String word, WordLabel label) {
        if (!label.continues(this.last)) {
            endName();
            this.nameStart = this.length + (isEmpty() ? 0 : 1);
        }
        this.text.append(isEmpty() ? "" : " ").append(word);
        this.length = this.text.codePointCount(0, this.text.length());
        this.last = label;
    }

    boolean isEmpty() {
        return this.text.isEmpty();
    }

    String text() {
        return this.text.toString();
    }

    List<NamedSpan> names() {
        endName();
        this.last = WordLabel.of("O");
        return List.copyOf(this.names);
    }

    private void endName() {
        this.last.kind()
            .ifPresent((kind) -> this.names.add(new NamedSpan(this.block, this.nameStart, this.length, kind)));
    }

}
