package copydesk.enrich.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;

/**
 * The words and phrases of an article as the topic model counts them: in the singular and
 * small letters, those of headline, standfirst and lead more than later ones. Training
 * uses the same, so that model and product never differ.
 *
 * @param counts how often each stands there, weighed by place
 * @param words how many words of the body were read
 */
public record Terms(Map<String, Double> counts, int words) {

    /** The longest phrase in words. */
    private static final int LONGEST = 4;

    /** What an article is about it says before this many words. */
    private static final int WORDS_READ = 1_500;

    private static final int WORDS_OF_LEAD = 80;

    private static final double HEADLINE = 3;

    private static final double STANDFIRST = 2;

    private static final double LEAD = 1;

    private static final double LATER = 0.7;

    /** Those terms of an article that are known. */
    public static Terms of(ArticleText text, Set<String> known) {
        Map<String, Double> counts = new LinkedHashMap<>();
        int body = 0;
        for (TextBlock block : text.blocks()) {
            if (block.role() == BlockRole.HEADLINE) {
                count(words(block.tokens()), HEADLINE, known, counts);
            }
            else if (block.role() == BlockRole.STANDFIRST) {
                count(words(block.tokens()), STANDFIRST, known, counts);
            }
            else if (block.role().isBody() && body < WORDS_READ) {
                List<String> words = words(block.tokens());
                List<String> read = words.subList(0, Math.min(words.size(), WORDS_READ - body));
                count(read, (body < WORDS_OF_LEAD) ? LEAD : LATER, known, counts);
                body += read.size();
            }
        }
        return new Terms(counts, body);
    }

    /** A word or phrase as it stands among the terms. */
    public static String normalised(String phrase) {
        return String.join(" ", words(Tokenizer.tokens(phrase)));
    }

    private static List<String> words(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).word() && !isPossessive(tokens, i)) {
                words.add(Stem.of(tokens.get(i).text()));
            }
        }
        return words;
    }

    private static boolean isPossessive(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at).text().equals("s") && !tokens.get(at).spaced()
                && (tokens.get(at - 1).is('\'') || tokens.get(at - 1).is('\u2019'));
    }

    private static void count(List<String> words, double weight, Set<String> known, Map<String, Double> counts) {
        for (int from = 0; from < words.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
                phrase.append((to > from) ? " " : "").append(words.get(to));
                String term = phrase.toString();
                if (known.contains(term)) {
                    counts.merge(term, weight, Double::sum);
                }
            }
        }
    }

}
