package copydesk.enrich.tagger;

import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;

/** Texts for the tests of this package, and names as text. */
final class Sentence {

    private Sentence() {
    }

    static List<Token> tokens(String text) {
        return Tokenizer.tokens(text);
    }

    static TextBlock block(String text) {
        return new TextBlock(0, BlockRole.PARAGRAPH, text, tokens(text));
    }

    /** A name as {@code PERSON Ana Horvat}. */
    static String shown(TextBlock block, TaggedName name) {
        Token last = block.tokens().get(name.to() - 1);
        return name.type() + " " + block.text()
            .substring(block.tokens().get(name.from()).utf16Start(), last.utf16Start() + last.text().length());
    }

    static List<String> shown(TextBlock block, List<TaggedName> names) {
        return names.stream().map((name) -> shown(block, name)).toList();
    }

}
