package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;

/**
 * Reads text exports of pages, which are more or less Markdown, and plain text. The first
 * block is the title, unless a heading of the first level stands near the top. Has no
 * state and is thread-safe.
 */
public final class TextReader {

    private static final int TITLE_WITHIN = 5;

    private static final int MAX_TITLE = 400;

    /**
     * What a text holds.
     * @param limit after how many blocks, and how many links in one of them, reading
     * stops, one above the limit
     */
    public RawDocument read(String text, FetchFacts facts, int limit) {
        List<TextBlock> found = TextBlocks.of(text, limit + 1);
        int title = titleIndex(found);
        List<RawBlock> blocks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            blocks.add((i == title) ? new RawBlock(RawKind.TITLE, InlineText.parse(found.get(i).words(), limit + 1))
                    : found.get(i).read(limit + 1));
        }
        return RawDocument.of(facts, Form.TEXT_EXPORT, blocks, Metadata.none());
    }

    private static int titleIndex(List<TextBlock> blocks) {
        for (int i = 0; i < Math.min(blocks.size(), TITLE_WITHIN); i++) {
            if (blocks.get(i).isTitle()) {
                return i;
            }
        }
        boolean titled = !blocks.isEmpty() && blocks.get(0).words().length() <= MAX_TITLE
                && (blocks.get(0).kind() == RawKind.PARAGRAPH || blocks.get(0).kind() == RawKind.HEADING);
        return titled ? 0 : -1;
    }

}
