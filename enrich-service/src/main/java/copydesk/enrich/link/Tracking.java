package copydesk.enrich.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes the parameters off an address that say where a reader came from, and leaves all
 * others as they are.
 */
final class Tracking {

    private static final Set<String> NAMES = Set.of("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid",
            "yclid", "ysclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh", "mc_cid", "mc_eid", "_hsenc", "_hsmi",
            "hsctatracking", "mkt_tok", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "cmpid", "ocid",
            "ns_mchannel", "ns_campaign", "ns_source", "ns_linkname", "ns_fee", "at_medium", "at_campaign",
            "at_campaign_type", "at_link_id", "at_link_type", "at_link_origin", "at_format", "at_ptr_name",
            "at_bbc_team", "at_custom1", "at_custom2", "at_custom3", "at_custom4", "xtor", "wt.mc_id", "wt_mc",
            "wt_zmc", "wt.tsrc", "ref_src", "ref_url", "_ga", "_gl", "guccounter", "guce_referrer", "guce_referrer_sig",
            "srsltid", "sfnsn", "smid", "smtyp", "mbid", "ncid", "s_cid", "icid", "sr_share", "feedtype", "feedname",
            "fb_action_ids", "fb_action_types", "fb_source", "mibextid", "__twitter_impression", "ftag", "taid", "cmp",
            "trk_contact", "trk_msg", "trk_module", "trk_sid", "epik", "s_kwcid", "ef_id", "rb_clickid", "_openstat",
            "dm_i", "elqtrackid", "elqtrack", "ir_clickid", "irclickid", "irgwc", "mindbox-click-id", "phpsessid",
            "jsessionid");

    private static final List<String> PREFIXES = List.of("utm_", "pk_", "piwik_", "mtm_", "matomo_", "hsa_", "__hs",
            "asc_");

    /** Names that mean something else elsewhere. */
    private static final Map<String, Set<String>> OF_HOSTS = Map.ofEntries(
            Map.entry("youtube.com", Set.of("feature", "si", "ab_channel", "pp", "app", "embeds_referring_euri")),
            Map.entry("youtu.be", Set.of("feature", "si")), Map.entry("spotify.com", Set.of("si", "nd")),
            Map.entry("twitter.com", Set.of("s", "t", "cxt", "lang")),
            Map.entry("x.com", Set.of("s", "t", "cxt", "lang")), Map.entry("instagram.com", Set.of("hl", "ig_rid")),
            Map.entry("threads.net", Set.of("xmt", "slof")), Map.entry("threads.com", Set.of("xmt", "slof")),
            Map.entry("tiktok.com",
                    Set.of("is_from_webapp", "sender_device", "is_copy_url", "_r", "_t", "web_id", "lang")),
            Map.entry("facebook.com",
                    Set.of("__tn__", "__cft__[0]", "__xts__[0]", "rdid", "share_url", "ref", "hc_ref", "fref",
                            "paipv")),
            Map.entry("linkedin.com", Set.of("trk", "trackingid", "lipi", "rcm", "originalsubdomain", "lici")),
            Map.entry("reddit.com", Set.of("share_id", "ref", "ref_source", "rdt")),
            Map.entry("nytimes.com", Set.of("partner", "emc", "referringsource", "auth")),
            Map.entry("theguardian.com", Set.of("inapparticlelink")), Map.entry("apple.com", Set.of("itscg", "itsct")));

    private Tracking() {
    }

    /** The same address without tracking; equal if it had none. */
    static WebUrl takeOff(WebUrl url) {
        Predicate<String> tracks = (parameter) -> isTracking(url.site(), name(parameter));
        WebUrl clean = url;
        String query = url.query();
        if (query != null && parameters(query).stream().anyMatch(tracks)) {
            String kept = parameters(query).stream().filter(tracks.negate()).collect(Collectors.joining("&"));
            clean = clean.withQuery(kept.isEmpty() ? null : kept);
        }
        String fragment = url.fragment();
        if (fragment != null && parameters(fragment).stream().allMatch(tracks.or(Tracking::isEchobox))) {
            clean = clean.withFragment(null);
        }
        return clean;
    }

    private static List<String> parameters(String query) {
        return Arrays.asList(query.split("&", -1));
    }

    private static boolean isEchobox(String parameter) {
        return parameter.startsWith("Echobox=");
    }

    private static String name(String parameter) {
        int end = parameter.indexOf('=');
        String name = Percent.decode((end < 0) ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
        // An address copied out of HTML source may still hold "&amp;" between its
        // parameters.
        return name.startsWith("amp;") ? name.substring("amp;".length()) : name;
    }

    private static boolean isTracking(String host, String name) {
        return NAMES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith) || isOfHost(host, name);
    }

    private static boolean isOfHost(String host, String name) {
        String rest = host;
        while (!rest.isEmpty()) {
            if (OF_HOSTS.getOrDefault(rest, Set.of()).contains(name)) {
                return true;
            }
            int dot = rest.indexOf('.');
            rest = (dot < 0) ? "" : rest.substring(dot + 1);
        }
        return false;
    }

}
