package copydesk.publish.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Link;
import copydesk.contract.command.LinkOrder;
import copydesk.publish.clean.LinkTargets;
import copydesk.publish.clean.WebAddress;
import org.jspecify.annotations.Nullable;

/** Gives all hyperlinks with the same words the target that an editor wants, or none. */
final class LinkEdit {

    private LinkEdit() {
    }

    static boolean isMeant(LinkOrder order, Link link) {
        return Tags.spelling(order.text()).equals(Tags.spelling(link.text()));
    }

    static void set(LinkOrder order, WorkingCopy copy) {
        String href = WebAddress.of(order.href()).orElse(null);
        List<Link> meant = copy.article.links().stream().filter((link) -> isMeant(order, link)).toList();
        Set<String> ids = meant.stream().map(Link::id).collect(Collectors.toSet());
        copy.linkStates.removeIf((state) -> ids.contains(state.link()));
        meant.forEach((link) -> copy.linkStates.add(state(link, href, copy.article.canonicalUrl())));
    }

    private static LinkState state(Link link, @Nullable String href, @Nullable String own) {
        LinkClass leads = (href != null) ? LinkTargets.linkClass(link, href, own) : null;
        return new LinkState(link.id(), LinkStatus.EDITED, href, leads, null);
    }

}
