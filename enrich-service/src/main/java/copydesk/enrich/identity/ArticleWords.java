package copydesk.enrich.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import copydesk.enrich.identity.form.NameForms;
import copydesk.enrich.text.ArticleText;
import copydesk.enrich.text.Folding;
import copydesk.enrich.text.Token;
import copydesk.knowledge.NormalName;

/**
 * Which words an article uses, case and diacritics aside, and what it explains in
 * brackets: the Federation of Trade Unions (FTU).
 */
public final class ArticleWords {

    private static final int REMEMBERED = NameForms.MOST_WORDS;

    private final Set<String> words = new HashSet<>();

    private final Map<String, List<String>> beforeBracket = new HashMap<>();

    private final Deque<String> last = new ArrayDeque<>();

    private String previous = "";

    private boolean opened;

    private ArticleWords(Stream<String> tokens) {
        tokens.forEachOrdered(this::add);
    }

    /** The words of an article. */
    public static ArticleWords of(ArticleText text) {
        return of(text.blocks().stream().flatMap((block) -> block.tokens().stream()).map(Token::text));
    }

    /** These words and other signs, in their order. */
    public static ArticleWords of(Stream<String> tokens) {
        return new ArticleWords(tokens);
    }

    private void add(String token) {
        if (token.equals(")") && this.opened) {
            this.beforeBracket.putIfAbsent(this.last.removeLast(), List.copyOf(this.last));
            this.opened = false;
        }
        else if (!token.isEmpty() && Character.isLetterOrDigit(token.codePointAt(0))) {
            String normal = NormalName.of(token);
            remember(normal.isEmpty() ? Folding.fold(token).toLowerCase(Locale.ROOT) : normal);
            this.opened = this.previous.equals("(");
        }
        else {
            this.opened = false;
        }
        this.previous = token;
    }

    private void remember(String word) {
        this.words.add(word);
        this.last.addLast(word);
        if (this.last.size() > REMEMBERED) {
            this.last.removeFirst();
        }
    }

    boolean has(String normalWord) {
        return this.words.contains(normalWord);
    }

    /** The words before the bracket that holds nothing but this word; empty if none. */
    List<String> explained(String normalWord) {
        return this.beforeBracket.getOrDefault(normalWord, List.of());
    }

}
