package copydesk.enrich.entity;

import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Tokenizer;

/** Blocks for tests of single rules. */
final class Scans {

    private Scans() {
    }

    static Scan of(String text) {
        return of(BlockRole.PARAGRAPH, text);
    }

    static Scan of(BlockRole role, String text) {
        return new Scan(new TextBlock(0, role, text, Tokenizer.tokens(text)));
    }

    /** Where a word stands for the first time. */
    static int at(Scan scan, String word) {
        for (int i = 0; i < scan.size(); i++) {
            if (scan.token(i).text().equals(word)) {
                return i;
            }
        }
        throw new AssertionError("no token " + word);
    }

}
