package copydesk.enrich.link;

import java.util.List;
import java.util.Optional;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.annotation.LinkState;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;

/**
 * Accounts for every hyperlink of an article, in its order: where it leads, and in which
 * spelling it may be passed on. Nothing is looked up on the network.
 */
public final class LinkStates {

    private static final int LONGEST = 4_096;

    private final Article article;

    private final Site site;

    private LinkStates(Article article) {
        this.article = article;
        this.site = Site.of(article);
    }

    /** The state of each link. */
    public static List<LinkState> of(Article article) {
        LinkStates states = new LinkStates(article);
        return article.links().stream().map(states::state).toList();
    }

    private LinkState state(Link link) {
        Href href = Href.of(link.href());
        if (href.isLost()) {
            return without(link, LinkStatus.LOST, LinkClass.LOST);
        }
        if (href.isMail()) {
            return without(link, LinkStatus.UNSAFE, LinkClass.MAILTO);
        }
        if (!href.isOfWeb()) {
            return without(link, LinkStatus.UNSAFE,
                    SocialNetworks.open(href.scheme()) ? LinkClass.SOCIAL : LinkClass.OTHER);
        }
        return href.isTrick() ? without(link, LinkStatus.UNSAFE, LinkClass.OTHER) : web(link, href.text());
    }

    private LinkState web(Link link, String text) {
        WebUrl page = this.site.page();
        boolean hostOnly = page == null && text.startsWith("//");
        Optional<WebUrl> given = UrlReader.read(hostOnly ? "https:" + text : text, page);
        if (given.isEmpty()) {
            return without(link, LinkStatus.UNSAFE, unresolved(text));
        }
        if (given.get().path().startsWith("/cdn-cgi/l/email-protection")) {
            return without(link, LinkStatus.UNSAFE, LinkClass.MAILTO);
        }
        return Wrappers.unwrap(given.get())
            .map(Tracking::takeOff)
            .filter(this::isPassedOn)
            .map((target) -> state(link, given.get(), target))
            .orElseGet(() -> without(link, LinkStatus.UNSAFE, LinkClass.OTHER));
    }

    // a relative address stays on its site even where nobody knows which that is
    private LinkClass unresolved(String text) {
        if (text.startsWith("#")) {
            return LinkClass.FRAGMENT;
        }
        boolean relative = this.site.page() == null && Href.of(text).scheme().isEmpty() && !text.startsWith("//");
        return relative ? LinkClass.INTERNAL : LinkClass.OTHER;
    }

    private boolean isPassedOn(WebUrl target) {
        return target.toString().length() <= LONGEST
                && (this.site.isHost(target) || !PrivateNetwork.has(target.host()));
    }

    private LinkState state(Link link, WebUrl given, WebUrl target) {
        LinkStatus status = target.equals(given) ? LinkStatus.RESOLVED : LinkStatus.CLEANED;
        boolean amp = Amp.is(target) || given.site().endsWith(".cdn.ampproject.org");
        return new LinkState(link.id(), status, target.toString(), linkClass(link, target), amp ? true : null);
    }

    private LinkClass linkClass(Link link, WebUrl target) {
        String fragment = target.fragment();
        if (fragment != null && !fragment.isEmpty() && this.site.isPage(target)) {
            return LinkClass.FRAGMENT;
        }
        if (isRelated(link)) {
            return LinkClass.RELATED;
        }
        if (this.site.owns(target)) {
            return LinkClass.INTERNAL;
        }
        return SocialNetworks.have(target) ? LinkClass.SOCIAL : LinkClass.EXTERNAL;
    }

    private boolean isRelated(Link link) {
        return link.kind() == LinkKind.RELATED || this.article.blocks().get(link.block()).role() == BlockRole.RELATED;
    }

    private static LinkState without(Link link, LinkStatus status, LinkClass linkClass) {
        return new LinkState(link.id(), status, null, linkClass, null);
    }

}
