package copydesk.extraction.wire;

import java.util.List;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.RichText;

/** Drafts made of the mark-up of an export, and written out as lines. */
final class Drafts {

    /** A paragraph that is story and nothing else. */
    static final String STORY = "The boats of the island company sail again from Friday, after nine days in which"
            + " nobody came to the island.";

    private Drafts() {
    }

    static Draft of(String text) {
        Draft draft = new Draft();
        TextBlocks.of(text, 100).forEach((block) -> add(draft, block));
        return draft;
    }

    static List<String> written(Draft draft) {
        return draft.blocks().stream().map(Drafts::written).toList();
    }

    private static void add(Draft draft, TextBlock block) {
        PictureLine line = PictureLine.at(block.words()).orElse(null);
        if (line != null) {
            draft.add(block.kind(), 0, RichText.plain(line.title()),
                    new RawPicture(line.source(), line.altText(), null), block.gap());
        }
        else {
            draft.add(block.kind(), block.level(), InlineText.parse(block.words(), 10), null, block.gap());
        }
    }

    private static String written(RawBlock block) {
        String words = block.text().text().equals(STORY) ? "STORY" : block.text().text();
        RawPicture picture = block.picture();
        return (block.kind() + " " + words
                + ((picture == null) ? "" : " [" + picture.url() + ", " + credit(picture) + "]"))
            .replace("  ", " ");
    }

    private static String credit(RawPicture picture) {
        RichText credit = picture.credit();
        return (credit != null) ? credit.text() : "-";
    }

}
