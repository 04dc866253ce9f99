package copydesk.extraction.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Picture;
import copydesk.extraction.line.AgencyLine;
import copydesk.extraction.line.CaptionSplit;
import copydesk.extraction.line.Credit;
import copydesk.extraction.line.EmbargoLine;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.line.NoticeLine;
import copydesk.extraction.line.PromotionLine;
import copydesk.extraction.line.RelatedLine;
import copydesk.extraction.line.Trailer;
import copydesk.extraction.text.RichText;

/**
 * Goes through a document from top to bottom and says of each block what it is in the
 * article. Used once.
 */
final class Roles {

    private final List<RoledBlock> roled = new ArrayList<>();

    private final Trailer trailer = new Trailer();

    private boolean headlineSeen;

    private boolean bodyBegun;

    private boolean inRelatedList;

    /** The blocks with their roles, in document order. */
    List<RoledBlock> assign(List<RawBlock> blocks) {
        for (RawBlock block : blocks) {
            if (block.kind() == RawKind.FIGURE) {
                figure(block);
            }
            else if (!block.text().isEmpty()) {
                BlockRole role = role(block);
                this.bodyBegun |= role.isBody() && role != BlockRole.HEADING;
                addUnlessSplit(role, role == BlockRole.OTHER ? withoutAddress(block.text()) : block.text());
            }
        }
        return this.roled;
    }

    /** The article's own address, where the text names it. */
    Optional<String> address() {
        return this.trailer.address();
    }

    // the printed address is what a document says about itself, no hyperlink of the
    // article
    private static RichText withoutAddress(RichText text) {
        return new RichText(text.text(), text.marks(),
                text.anchors().stream().filter((anchor) -> !Trailer.isAddress(anchor, text)).toList());
    }

    private BlockRole role(RawBlock block) {
        return switch (block.kind()) {
            case TITLE -> title();
            case STANDFIRST -> BlockRole.STANDFIRST;
            case BYLINE -> BlockRole.BYLINE;
            case DATE -> BlockRole.DATE;
            case TABLE -> BlockRole.TABLE;
            case PULL_QUOTE -> BlockRole.PULL_QUOTE;
            case EMBED -> BlockRole.EMBED;
            case RELATED -> BlockRole.RELATED;
            case PROMOTION -> BlockRole.PROMOTION;
            case COMMENT -> BlockRole.COMMENT;
            case OTHER -> BlockRole.OTHER;
            default -> byWords(block);
        };
    }

    private BlockRole title() {
        boolean first = !this.headlineSeen;
        this.headlineSeen = true;
        return first ? BlockRole.HEADLINE : BlockRole.HEADING;
    }

    private BlockRole byWords(RawBlock block) {
        String words = block.text().text();
        if (this.trailer.takes(block.text()) || NoticeLine.is(words) || EmbargoLine.is(words)) {
            return BlockRole.OTHER;
        }
        if (isRelated(block.text())) {
            return BlockRole.RELATED;
        }
        if (!this.bodyBegun && HeadLine.isOne(words)) {
            return HeadLine.namesAuthors(words) ? BlockRole.BYLINE : BlockRole.DATE;
        }
        if (AgencyLine.of(words).isPresent()) {
            return BlockRole.AGENCY_CREDIT;
        }
        return PromotionLine.is(words) ? BlockRole.PROMOTION : bodyRole(block.kind());
    }

    private boolean isRelated(RichText text) {
        Optional<RelatedLine> line = RelatedLine.of(text);
        boolean label = line.isPresent() && line.get().titleStart() == text.length();
        boolean item = this.inRelatedList && text.isAllAnchor();
        this.inRelatedList = label || item;
        return line.isPresent() || item;
    }

    private static BlockRole bodyRole(RawKind kind) {
        return switch (kind) {
            case HEADING -> BlockRole.HEADING;
            case LIST_ITEM -> BlockRole.LIST_ITEM;
            case QUOTE -> BlockRole.QUOTE;
            default -> BlockRole.PARAGRAPH;
        };
    }

    private void addUnlessSplit(BlockRole role, RichText text) {
        Optional<CaptionSplit> split = (role == BlockRole.PARAGRAPH) ? CaptionSplit.ofParagraph(text)
                : Optional.empty();
        if (split.isPresent()) {
            picture(lostPictureBefore().orElse(RawPicture.LOST), split.get());
        }
        else {
            this.roled.add(new RoledBlock(role, text));
        }
    }

    // in a text export the picture and its caption are two paragraphs
    private Optional<RawPicture> lostPictureBefore() {
        RoledBlock last = this.roled.isEmpty() ? null : this.roled.get(this.roled.size() - 1);
        if (last == null || last.picture() == null || !last.text().isEmpty()) {
            return Optional.empty();
        }
        this.roled.remove(this.roled.size() - 1);
        return Optional.of(new RawPicture(last.picture().url(), last.picture().alt(), null,
                new PictureForm(last.picture().contentType(), last.picture().width(), last.picture().height())));
    }

    private void figure(RawBlock block) {
        RawPicture raw = (block.picture() != null) ? block.picture() : RawPicture.LOST;
        RichText words = raw.credit();
        Optional<Credit> credit = (words != null) ? Credit.of(words.text()) : Optional.empty();
        CaptionSplit own = CaptionSplit.ofCaption(block.text());
        CaptionSplit split = (words != null && credit.isPresent())
                ? new CaptionSplit(own.repeats(words) ? own.caption() : block.text(), words, credit.get()) : own;
        picture(raw, split);
    }

    private void picture(RawPicture raw, CaptionSplit split) {
        String caption = split.caption().isEmpty() ? null : split.caption().text();
        Picture picture = new Picture("", raw.url(), caption, split.credit().by(), split.credit().agency(), raw.alt(),
                raw.form().contentType(), raw.form().width(), raw.form().height());
        if (caption != null || split.words().isEmpty()) {
            this.roled.add(new RoledBlock(BlockRole.CAPTION, split.caption(), picture));
        }
        if (!split.words().isEmpty()) {
            this.roled.add(new RoledBlock(BlockRole.CREDIT, split.words(), (caption != null) ? null : picture));
        }
    }

}
