package copydesk.benchmarks.enrichment.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * What a linker said of the mentions of texts.
 *
 * @param answers one for each mention, in order
 * @param nanos CPU time of the thread over all texts
 */
record LinkingRun(List<Answer> answers, long nanos) {

    /** Links all texts once. */
    static LinkingRun of(Linker linker, List<LinkedText> texts, LongSupplier threadCpu) {
        long before = threadCpu.getAsLong();
        List<List<String>> found = texts.stream().map(linker::link).toList();
        long nanos = threadCpu.getAsLong() - before;
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            LinkedText text = texts.get(i);
            for (int j = 0; j < text.mentions().size(); j++) {
                answers.add(new Answer(text, text.mentions().get(j), found.get(i).get(j)));
            }
        }
        return new LinkingRun(answers, nanos);
    }

    /**
     * What was said of a mention.
     *
     * @param text where it stands
     * @param mention the mention
     * @param found who or what it is said to be; empty for nobody known
     */
    record Answer(LinkedText text, LinkedMention mention, String found) {

        boolean isRight() {
            return this.mention.isLinked() && this.found.equals(this.mention.uri());
        }

        /** Whether it cannot be judged: an entity without a Wikidata id. */
        boolean isUnjudged() {
            return !this.found.isEmpty() && !this.found.startsWith(Title.WIKIDATA);
        }

        boolean isNobody() {
            return this.found.isEmpty();
        }

    }

}
