package copydesk.benchmarks.enrichment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.benchmarks.enrichment.score.NameError;
import copydesk.benchmarks.enrichment.score.NameScore;
import copydesk.enrich.text.Tokenizer;

/**
 * What a tagger found in texts.
 *
 * @param texts the texts
 * @param found the names found, for each text
 * @param nanos CPU time of the thread over all texts
 */
record TaggedRun(List<GoldText> texts, List<List<NamedSpan>> found, long nanos) {

    /** Tags all texts once. */
    static TaggedRun of(NameTagger tagger, List<GoldText> texts, LongSupplier threadCpu) {
        long before = threadCpu.getAsLong();
        List<List<NamedSpan>> found = new ArrayList<>();
        for (GoldText text : texts) {
            found.add(tagger.tag(text));
        }
        return new TaggedRun(texts, found, threadCpu.getAsLong() - before);
    }

    /** Tags all texts so many times; the first findings and the least time count. */
    static TaggedRun best(NameTagger tagger, List<GoldText> texts, int passes, LongSupplier threadCpu) {
        TaggedRun first = of(tagger, texts, threadCpu);
        long least = first.nanos();
        for (int pass = 1; pass < passes; pass++) {
            least = Math.min(least, of(tagger, texts, threadCpu).nanos());
        }
        return new TaggedRun(texts, first.found(), least);
    }

    /** Tokens of all texts, as the product counts them. */
    long tokens() {
        return this.texts.stream()
            .flatMap((text) -> text.blocks().stream())
            .mapToLong((block) -> Tokenizer.tokens(block.text()).size())
            .sum();
    }

    /** By CPU time of the thread. */
    double tokensPerSecond() {
        return tokens() * (double) TimeUnit.SECONDS.toNanos(1) / Math.max(1, this.nanos);
    }

    /** The score of one text. */
    NameScore score(int index) {
        GoldText text = this.texts.get(index);
        return NameScore.of(text.kinds(), text.names(), this.found.get(index));
    }

    /** The score of one text in some of its blocks. */
    NameScore score(int index, List<Integer> blocks) {
        GoldText text = this.texts.get(index);
        return NameScore.of(text.kinds(), in(blocks, text.names()), in(blocks, this.found.get(index)));
    }

    /** What is wrong in one text. */
    List<NameError> errors(int index) {
        GoldText text = this.texts.get(index);
        return NameError.of(text.kinds(), text.names(), this.found.get(index), text::at);
    }

    private static List<NamedSpan> in(List<Integer> blocks, List<NamedSpan> names) {
        return names.stream().filter((name) -> blocks.contains(name.block())).toList();
    }

}
