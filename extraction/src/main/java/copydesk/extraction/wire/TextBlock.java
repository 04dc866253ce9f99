package copydesk.extraction.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import copydesk.extraction.text.RichText;

/**
 * A block of a text export, its block mark-up taken off.
 *
 * @param kind what the mark-up says
 * @param isTitle whether it is a heading of the first level
 * @param words its words, with inline mark-up
 */
record TextBlock(RawKind kind, boolean isTitle, String words) {

    private static final Pattern IMAGE = Pattern
        .compile("!\\[(?<alt>[^\\]]{0,1000})]\\(\\s*(?<src>[^\\s()]{0,4000})(?:\\s+\"[^\"]{0,1000}\")?\\s*\\)");

    static TextBlock paragraph(String words) {
        return new TextBlock(RawKind.PARAGRAPH, false, words);
    }

    RawBlock read(int maxLinks) {
        Matcher image = IMAGE.matcher(this.words.strip());
        if (this.kind == RawKind.PARAGRAPH && this.words.startsWith("![") && image.matches()) {
            String alt = RichText.plain(image.group("alt")).text();
            return new RawBlock(RawKind.FIGURE, RichText.EMPTY,
                    new RawPicture(InlineText.target(image.group("src")), alt.isEmpty() ? null : alt, null));
        }
        return new RawBlock(this.kind, InlineText.parse(this.words, maxLinks));
    }

}
