package copydesk.enrich.text;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.jspecify.annotations.Nullable;

/**
 * The part of an article that the steps read: headline, standfirst and body, as far as
 * the work limit allows. The limit counts characters and not time, so that the same
 * article always gives the same annotations. Tokens are made when first asked for. Not
 * thread-safe: one per article and thread.
 */
public final class ArticleText {

    private final Article article;

    private final List<Integer> readable = new ArrayList<>();

    private final boolean complete;

    private @Nullable List<TextBlock> blocks;

    /**
     * The text of an article.
     * @param limit how many characters are read; a block that does not fit any more is
     * left out
     */
    public ArticleText(Article article, int limit) {
        this.article = article;
        int left = limit;
        boolean all = true;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (isRead(block.role())) {
                boolean fits = block.text().length() <= left;
                all &= fits;
                left -= fits ? block.text().length() : 0;
                if (fits) {
                    this.readable.add(i);
                }
            }
        }
        this.complete = all;
    }

    /** The whole article. */
    public Article article() {
        return this.article;
    }

    /** Whether every block of headline, standfirst and body is read. */
    public boolean complete() {
        return this.complete;
    }

    /** The blocks read, in order. */
    public List<TextBlock> blocks() {
        if (this.blocks == null) {
            this.blocks = this.readable.stream().map(this::split).toList();
        }
        return this.blocks;
    }

    private TextBlock split(int index) {
        Block block = this.article.blocks().get(index);
        return new TextBlock(index, block.role(), block.text(), Tokenizer.tokens(block.text()));
    }

    private static boolean isRead(BlockRole role) {
        return role.isBody() || role == BlockRole.HEADLINE || role == BlockRole.STANDFIRST;
    }

}
