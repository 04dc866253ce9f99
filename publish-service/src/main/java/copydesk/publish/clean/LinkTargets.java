package copydesk.publish.clean;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.relation.HealedLink;
import org.jspecify.annotations.Nullable;

/**
 * What became of each hyperlink of an article. A target that enrichment did not vet, or
 * that is no web address, is not passed on. Where the source lost the target and others
 * found an article that the words lead to, that is the target; what has a target already
 * keeps it.
 */
public final class LinkTargets {

    private final Map<String, LinkState> states = new HashMap<>();

    private final Map<String, HealedLink> healed = new HashMap<>();

    private LinkTargets() {
    }

    /** Looks up targets in these states; the first state of a link counts. */
    public static LinkTargets of(List<LinkState> states) {
        LinkTargets targets = new LinkTargets();
        for (LinkState state : states) {
            targets.states.putIfAbsent(state.link(), new LinkState(state.link(), vetted(state),
                    WebAddress.of(state.href()).orElse(null), state.linkClass(), state.amp()));
        }
        return targets;
    }

    /** The targets of an article and, for those that it lost, where others found them. */
    public static LinkTargets of(EnrichedArticle enriched, List<HealedLink> found) {
        LinkTargets targets = of(enriched.annotations().linkStates());
        found.stream()
            .filter((link) -> WebAddress.of(link.href()).isPresent())
            .forEach((link) -> targets.healed.putIfAbsent(link.words(), link));
        enriched.article()
            .links()
            .stream()
            .filter((link) -> targets.status(link) == LinkStatus.LOST)
            .forEach((link) -> targets.healed(link.text())
                .ifPresent((target) -> targets.heal(link, target, enriched.article().canonicalUrl())));
        return targets;
    }

    private void heal(Link link, HealedLink target, @Nullable String own) {
        String href = WebAddress.of(target.href()).orElse(null);
        this.states.put(link.id(),
                new LinkState(link.id(), LinkStatus.HEALED, href, linkClass(link, target.href(), own), null));
    }

    /** Where a hyperlink of the article with this address leads, given its target. */
    public static LinkClass linkClass(Link link, String href, @Nullable String own) {
        if (link.kind() == LinkKind.RELATED) {
            return LinkClass.RELATED;
        }
        return (own != null && host(own).equals(host(href))) ? LinkClass.INTERNAL : LinkClass.EXTERNAL;
    }

    private static String host(String address) {
        String host = WebAddress.of(address).map((url) -> URI.create(url).getHost()).orElse("");
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static LinkStatus vetted(LinkState state) {
        boolean bad = state.href() != null && WebAddress.of(state.href()).isEmpty();
        return bad ? LinkStatus.UNSAFE : state.status();
    }

    /** What is known about the target of a link. */
    public LinkStatus status(Link link) {
        LinkState state = this.states.get(link.id());
        if (state != null) {
            return state.status();
        }
        return (link.href() == null) ? LinkStatus.LOST : LinkStatus.UNSAFE;
    }

    /** Whether a person decided where the link with this id leads. */
    public boolean isEdited(String id) {
        LinkState state = this.states.get(id);
        return state != null && state.status() == LinkStatus.EDITED;
    }

    /** Where the link with this id leads; empty if enrichment does not say. */
    public Optional<LinkClass> linkClass(String id) {
        return Optional.ofNullable(this.states.get(id)).map(LinkState::linkClass);
    }

    /** Whether the target of the link with this id is the AMP variant of a page. */
    public boolean isAmp(String id) {
        LinkState state = this.states.get(id);
        return state != null && Boolean.TRUE.equals(state.amp());
    }

    /** The address that may be published for the link with this id. */
    public Optional<String> href(String id) {
        return Optional.ofNullable(this.states.get(id)).map(LinkState::href);
    }

    /** The article that these words lead to, as others found it. */
    public Optional<HealedLink> healed(String words) {
        return Optional.ofNullable(this.healed.get(words));
    }

    /** The article that a link leads to whose target the source lost. */
    public Optional<HealedLink> healed(Link link) {
        return (status(link) == LinkStatus.HEALED) ? healed(link.text()) : Optional.empty();
    }

}
