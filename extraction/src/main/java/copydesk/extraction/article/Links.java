package copydesk.extraction.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Related;
import copydesk.extraction.line.RelatedLine;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the hyperlinks of an article and gathers the titles it offers as related
 * reading. Used once.
 */
final class Links {

    private final List<Link> links = new ArrayList<>();

    private final List<Related> related = new ArrayList<>();

    private final @Nullable String self;

    Links(@Nullable String self) {
        this.self = CanonicalUrl.of(self).orElse(null);
    }

    void add(int index, RoledBlock block) {
        int[] words = block.text().text().codePoints().toArray();
        int before = this.links.size();
        for (Anchor anchor : block.text().anchors()) {
            String text = new String(words, anchor.start(), anchor.end() - anchor.start());
            this.links.add(new Link("l" + (this.links.size() + 1), kind(block.role(), anchor.href()), index,
                    anchor.start(), anchor.end(), text, anchor.href()));
        }
        if (block.role() == BlockRole.RELATED) {
            offer(block.text(), this.links.subList(before, this.links.size()));
        }
    }

    List<Link> links() {
        return this.links;
    }

    List<Related> related() {
        return this.related;
    }

    private void offer(RichText text, List<Link> titles) {
        for (Link title : titles) {
            this.related.add(new Related(nextId(), title.text(), title.href(), title.id()));
        }
        int start = RelatedLine.of(text).map(RelatedLine::titleStart).orElse(0);
        if (titles.isEmpty() && start < text.length()) {
            this.related.add(new Related(nextId(), text.slice(start, text.length()).text(), null, null));
        }
    }

    private String nextId() {
        return "related-" + (this.related.size() + 1);
    }

    private LinkKind kind(BlockRole role, @Nullable String href) {
        if (role.isBody() || role == BlockRole.STANDFIRST) {
            return LinkKind.INLINE;
        }
        return switch (role) {
            case RELATED -> LinkKind.RELATED;
            case CAPTION, CREDIT -> LinkKind.CREDIT;
            default -> isSelf(href) ? LinkKind.SELF : LinkKind.OTHER;
        };
    }

    private boolean isSelf(@Nullable String href) {
        Optional<String> target = CanonicalUrl.of(href);
        return target.isPresent() && target.get().equals(this.self);
    }

}
