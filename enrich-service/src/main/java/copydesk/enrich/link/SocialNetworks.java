package copydesk.enrich.link;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows the addresses of profiles, posts and sharing forms of social networks. Their
 * other pages, such as terms of use or the rooms of their press officers, are pages like
 * any.
 */
final class SocialNetworks {

    private static final HostTable HOSTS = HostTable.read("social.tsv");

    private static final Set<String> SCHEMES = Set.of("whatsapp", "tg", "fb-messenger", "fb", "instagram", "twitter",
            "viber", "line", "vk", "threema", "signal", "sgnl", "kakaolink", "weixin");

    // everybody may run a server, so only the shape tells; numbers of old posts are short
    private static final Pattern FEDIVERSE = Pattern
        .compile("/(?:web/|deck/)?@[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*(?:@[a-z0-9.-]+)?(?:/[0-9]{1,20})?/?"
                + "|/@[A-Za-z0-9_]+/statuses/[0-9A-Z]+|/users/[A-Za-z0-9_]+/statuses/[0-9]+");

    private static final Pattern SHARE = Pattern.compile("(?:.*&)?(?:text|url)=.*");

    private SocialNetworks() {
    }

    /** Whether an address is one of a social network. */
    static boolean have(WebUrl url) {
        if (HOSTS.knows(url.host())) {
            return HOSTS.columns(url)
                .filter((not) -> !not.contains(url.firstSegment().toLowerCase(Locale.ROOT)))
                .isPresent();
        }
        return FEDIVERSE.matcher(url.path()).matches() || isShare(url);
    }

    private static boolean isShare(WebUrl url) {
        String query = url.query();
        return url.path().equals("/share") && query != null && SHARE.matcher(query).matches();
    }

    /** Whether addresses of this scheme open the app of a social network. */
    static boolean open(String scheme) {
        return SCHEMES.contains(scheme);
    }

}
