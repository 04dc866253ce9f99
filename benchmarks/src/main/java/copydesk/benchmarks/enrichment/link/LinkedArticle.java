package copydesk.benchmarks.enrichment.link;

import java.util.ArrayList;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldLink;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Form;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Origin;
import copydesk.contract.article.Particulars;
import copydesk.enrich.link.LinkStates;

/**
 * An article with the states of its hyperlinks.
 *
 * @param id its name in the set
 * @param links its hyperlinks
 * @param truth their true classes; empty where nobody has said
 * @param states what the product says of them
 */
record LinkedArticle(String id, List<Link> links, List<LinkClass> truth, List<LinkState> states) {

    /** The annotation's word for a hyperlink without any target. */
    private static final String NONE = "-";

    LinkedArticle {
        links = List.copyOf(links);
        truth = List.copyOf(truth);
        states = List.copyOf(states);
    }

    /** An article as it was extracted. */
    static LinkedArticle of(String id, Article article) {
        return new LinkedArticle(id, article.links(), List.of(), LinkStates.of(article));
    }

    /** An article of the news set. */
    static LinkedArticle of(GoldArticle gold) {
        List<Link> links = new ArrayList<>();
        for (GoldLink link : gold.links()) {
            links.add(new Link("l" + (links.size() + 1), kind(gold.blocks().get(link.block()).role()), link.block(),
                    link.start(), link.end(), link.text(), link.href().equals(NONE) ? null : link.href()));
        }
        Origin origin = new Origin("benchmark", gold.id(), gold.id(), Form.PAGE, "sha256:00", null);
        Article article = new Article("urn:uuid:00000000-0000-5000-8000-000000000000", 1, origin, gold.address(), "en",
                "", List.of(), gold.blocks(), links, List.of(), List.of(), List.of(), null, null, List.of(),
                Particulars.none());
        return new LinkedArticle(gold.id(), links, gold.links().stream().map(GoldLink::kind).toList(),
                LinkStates.of(article));
    }

    private static LinkKind kind(BlockRole role) {
        if (role == BlockRole.RELATED) {
            return LinkKind.RELATED;
        }
        return role.isBody() ? LinkKind.INLINE : LinkKind.OTHER;
    }

    /** Whether each hyperlink has one state, in the same order. */
    boolean isComplete() {
        return this.links.stream().map(Link::id).toList().equals(this.states.stream().map(LinkState::link).toList())
                && this.states.stream().noneMatch((state) -> state.linkClass() == null);
    }

}
