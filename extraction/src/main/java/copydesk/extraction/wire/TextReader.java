package copydesk.extraction.wire;

import java.util.List;
import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.extraction.article.RawDocument;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.RichText;

/**
 * Reads text exports of pages, which are more or less Markdown, and plain text. Mark-up
 * says what a block is where there is any; else its place, its neighbours and its shape
 * do. Has no state and is thread-safe.
 */
public final class TextReader {

    private static final int MAX_INNER_PICTURES = 20;

    /**
     * What a text holds.
     * @param limit after how many blocks, and how many links in one of them, reading
     * stops, one above the limit
     */
    public RawDocument read(String text, FetchFacts facts, int limit) {
        Definitions definitions = new Definitions();
        FrontMatter front = FrontMatter.of(SourceLines.of(text));
        List<String> lines = definitions.takeFrom(front.rest()).stream().map(definitions::withPictures).toList();
        Draft draft = new Draft();
        front.fields().forEach((field) -> draft.add(RawKind.PARAGRAPH, 0, RichText.plain(field), null, 0));
        TextBlocks.of(lines, limit + 1).forEach((block) -> add(draft, block, limit + 1, definitions));
        definitions.unused().forEach((link) -> draft.add(RawKind.OTHER, 0, InlineText.parse(link, 1), null, 0));
        Fields.mark(draft, front.fields().size());
        shape(draft);
        return RawDocument.of(facts, Form.TEXT_EXPORT, draft.blocks().stream().limit(limit + 1L).toList(),
                draft.metadata().build());
    }

    private static void shape(Draft draft) {
        int title = Headline.mark(draft);
        HeadMatter.mark(draft, title);
        Pictures.mark(draft, title);
        Boxes.mark(draft, title);
        TailMatter.mark(draft, title);
        Subheads.mark(draft, title);
    }

    private static void add(Draft draft, TextBlock block, int maxLinks, Definitions definitions) {
        Optional<PictureLine> picture = (block.kind() == RawKind.FIGURE) ? PictureLine.at(block.words())
                : Optional.empty();
        if (picture.isPresent()) {
            add(draft, picture.get(), block.gap());
            return;
        }
        draft.add(block.kind(), block.level(), InlineText.parse(block.words(), maxLinks, definitions), null,
                block.gap());
        String words = block.words();
        int at = words.indexOf("![");
        for (int i = 0; i < MAX_INNER_PICTURES && at >= 0; i++) {
            PictureLine.at(words.substring(at, Math.min(words.length(), at + 10_000)))
                .ifPresent((inner) -> add(draft, inner, 0));
            at = words.indexOf("![", at + 2);
        }
    }

    private static void add(Draft draft, PictureLine picture, int gap) {
        draft.add(RawKind.FIGURE, 0, RichText.plain(picture.title()),
                new RawPicture(picture.source(), picture.altText(), null), gap);
    }

}
