package copydesk.enrich.tagger;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/** The sentences of a block, as places of their tokens. */
final class Sentences {

    private Sentences() {
    }

    /**
     * Where the sentences start, and one past the last token at the end; quotation marks
     * and brackets before the first word belong to the sentence that they open.
     */
    static int[] bounds(TextBlock block) {
        List<Token> tokens = block.tokens();
        List<Integer> bounds = new ArrayList<>();
        bounds.add(0);
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at).sentenceStart()) {
                int start = opening(tokens, at);
                if (start > bounds.get(bounds.size() - 1)) {
                    bounds.add(start);
                }
            }
        }
        if (tokens.size() > bounds.get(bounds.size() - 1)) {
            bounds.add(tokens.size());
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int opening(List<Token> tokens, int word) {
        int at = word;
        while (at > 0 && !tokens.get(at - 1).word() && !tokens.get(at).spaced()) {
            at--;
        }
        return tokens.get(at).spaced() ? at : word;
    }

}
