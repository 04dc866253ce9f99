package copydesk.publish.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Link;

/**
 * What became of each hyperlink of an article. A target that enrichment did not vet, or
 * that is no web address, is not passed on.
 */
public final class LinkTargets {

    private final Map<String, LinkState> states = new HashMap<>();

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

}
