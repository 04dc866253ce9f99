package copydesk.enrich.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the parameters off an address that say where a reader came from, and leaves all
 * others as they are.
 */
final class Tracking {

    private static final Set<String> NAMES = Set.of("fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid",
            "yclid", "ysclid", "twclid", "ttclid", "li_fat_id", "igshid", "igsh", "mc_cid", "mc_eid", "_hsenc", "_hsmi",
            "hsctatracking", "mkt_tok", "vero_id", "oly_anon_id", "oly_enc_id", "cmpid", "ocid", "ns_mchannel",
            "ns_campaign", "ns_source", "ns_linkname", "at_medium", "at_campaign", "at_link_id", "at_link_type",
            "at_link_origin", "at_format", "at_ptr_name", "at_bbc_team", "xtor", "wt.mc_id", "wt_mc", "wt_zmc",
            "ref_src", "ref_url", "_ga", "_gl", "guccounter", "guce_referrer", "guce_referrer_sig", "srsltid", "sfnsn");

    private static final List<String> PREFIXES = List.of("utm_", "pk_", "piwik_", "mtm_", "hsa_");

    private Tracking() {
    }

    static String takeOff(String address) {
        int fragment = address.indexOf('#');
        String rest = (fragment < 0) ? "" : address.substring(fragment);
        String withoutFragment = (fragment < 0) ? address : address.substring(0, fragment);
        int query = withoutFragment.indexOf('?');
        if (query < 0) {
            return address;
        }
        String[] parameters = withoutFragment.substring(query + 1).split("&", -1);
        if (Arrays.stream(parameters).noneMatch(Tracking::isTracking)) {
            return address;
        }
        String kept = Arrays.stream(parameters)
            .filter((parameter) -> !isTracking(parameter))
            .collect(Collectors.joining("&"));
        return withoutFragment.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + rest;
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        // An address copied out of HTML source may still hold "&amp;" between its
        // parameters.
        String plain = name.startsWith("amp;") ? name.substring("amp;".length()) : name;
        return NAMES.contains(plain) || PREFIXES.stream().anyMatch(plain::startsWith);
    }

}
