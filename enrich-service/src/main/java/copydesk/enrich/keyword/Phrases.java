package copydesk.enrich.keyword;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import copydesk.enrich.topic.Stem;

/**
 * Counts words and phrases of up to three words that stand together without a common word
 * or a sign between them; singular and plural are one.
 */
final class Phrases {

    private static final int LONGEST = 3;

    /** No article says later what it is about, and phrases take room. */
    private static final int TOKENS_READ = 3_000;

    private static final double HEADLINE = 3;

    private static final double STANDFIRST = 2;

    private final StopWords common;

    private final Map<String, Phrase> phrases = new LinkedHashMap<>();

    private int left = TOKENS_READ;

    Phrases(StopWords common) {
        this.common = common;
    }

    void read(TextBlock block) {
        List<Token> run = new ArrayList<>();
        for (Token token : block.tokens()) {
            if (this.left-- <= 0) {
                break;
            }
            boolean tells = token.word() && this.common.tells(token.text().toLowerCase(Locale.ROOT));
            if (!tells || (!run.isEmpty() && !token.spaced())) {
                count(run, block);
                run.clear();
            }
            if (tells) {
                run.add(token);
            }
        }
        count(run, block);
    }

    private void count(List<Token> run, TextBlock block) {
        double weight = weight(block.role());
        for (int from = 0; from < run.size(); from++) {
            StringBuilder key = new StringBuilder();
            for (int to = from; to < Math.min(run.size(), from + LONGEST); to++) {
                key.append((to > from) ? " " : "").append(Stem.of(run.get(to).text()));
                Token last = run.get(to);
                String text = block.text()
                    .substring(run.get(from).utf16Start(), last.utf16Start() + last.text().length());
                this.phrases.merge(key.toString(), new Phrase(text, to - from + 1, 1, weight), Phrase::plus);
            }
        }
    }

    private static double weight(BlockRole role) {
        if (role == BlockRole.HEADLINE) {
            return HEADLINE;
        }
        return (role == BlockRole.STANDFIRST) ? STANDFIRST : 1;
    }

    /** By their words in the singular, in the order of the text. */
    Map<String, Phrase> found() {
        return this.phrases;
    }

    /**
     * A word or phrase.
     *
     * @param text as it stands first where no capital is due to the start of a sentence
     * @param words how many words it has
     * @param times how often it stands there
     * @param weight the same, weighed by place
     */
    record Phrase(String text, int words, int times, double weight) {

        Phrase plus(Phrase other) {
            boolean lower = Character.isUpperCase(this.text.codePointAt(0))
                    && Character.isLowerCase(other.text.codePointAt(0));
            return new Phrase(lower ? other.text : this.text, this.words, this.times + other.times,
                    this.weight + other.weight);
        }

    }

}
