package copydesk.extraction.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import crawlercommons.domains.EffectiveTldFinder;

/**
 * The site that a host belongs to: all hosts below the name that its owner registered, by
 * the Public Suffix List with the domains whose customers have a name of their own below.
 */
final class PublisherSite {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*");

    // each host below is another publisher's; they have not entered themselves in the
    // list, since they share what a browser keeps for them
    private static final Set<String> SHARED = Set.of("beehiiv.com", "blogger.com", "canalblog.com", "dreamwidth.org",
            "ghost.io", "hypotheses.org", "jimdofree.com", "livejournal.com", "medium.com", "micro.blog",
            "over-blog.com", "overblog.com", "skyrock.com", "substack.com", "tistory.com", "tumblr.com", "typepad.com",
            "weebly.com", "wordpress.com", "write.as");

    private PublisherSite() {
    }

    /** The site of a host in identity form: small letters, ASCII, no {@code www.}. */
    static String of(String host) {
        // the numbers of an address name one machine
        if (NUMBERS.matcher(host).matches()) {
            return host;
        }
        String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
        if (domain == null) {
            return (EffectiveTldFinder.getEffectiveTLD(host) != null) ? host : lastLabels(host, 2);
        }
        String site = domain.toLowerCase(Locale.ROOT);
        return SHARED.contains(site) ? lastLabels(host, 3) : site;
    }

    // the list's own rule for what it does not know
    private static String lastLabels(String host, int count) {
        int dot = host.length();
        for (int i = 0; i < count && dot >= 0; i++) {
            dot = host.lastIndexOf('.', dot - 1);
        }
        return host.substring(dot + 1);
    }

}
