package copydesk.allinone.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.Digest;
import copydesk.contract.source.SourceDefinition;
import copydesk.ingest.frontier.Hosts;

/**
 * Names sources that were typed by their address alone. The same address has the same
 * name in every run; another address never takes over the source of the first.
 */
final class SourceNames {

    private static final int LONGEST = 100;

    private static final int DIGITS = 8;

    // of these the name tells the address, up to a slash at the end: dashes stand for
    // slashes, and for the dot before an ending only where no folder is named like it
    private static final String ENDING = "(?:xml|rdf|json|html?|php|aspx?)";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*"
            + "(?:(?:/[\\p{L}\\p{N}]+)*(?:/(?!" + ENDING + "$)[\\p{L}\\p{N}]+|\\." + ENDING + "))?");

    private final Map<String, String> known = new HashMap<>();

    /** Names beside those of the sources that are known, with their addresses. */
    SourceNames(Map<String, String> urls) {
        urls.forEach((id, url) -> this.known.put(id, bare(url)));
    }

    /** The name of a source by its address alone. */
    static String of(String host, String url) {
        String bare = bare(url);
        String name = former(host, url);
        boolean tells = name.length() <= LONGEST && PLAIN.matcher(bare).matches();
        if (tells) {
            return name;
        }
        String digest = Digest.text(bare.getBytes(StandardCharsets.UTF_8));
        return cut(name, LONGEST - DIGITS - 1) + "-" + digest.substring(digest.length() - DIGITS);
    }

    private static String former(String host, String url) {
        String path = url.replaceFirst("^[a-zA-Z]+://[^/?#]*", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
        return (host + path).replaceAll("[^\\p{L}\\p{N}._-]", "-")
            .replaceFirst("^[^\\p{L}\\p{N}]+", "")
            .replaceFirst("-+$", "");
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(length, name.length()));
    }

    // what is the same with http and https, and with a slash behind it, is one source
    private static String bare(String url) {
        String address = url.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("/$", "");
        int end = address.replaceFirst("[/?#].*$", "").length();
        return address.substring(0, end).toLowerCase(Locale.ROOT) + address.substring(end);
    }

    /**
     * The sources under the names that they have already, where they do.
     * @throws Obstacle if a name is that of another address
     */
    List<SourceDefinition> settle(List<SourceDefinition> typed) {
        List<SourceDefinition> settled = new ArrayList<>();
        for (SourceDefinition source : typed) {
            settled.add(settle(source));
        }
        return settled;
    }

    private SourceDefinition settle(SourceDefinition source) {
        String bare = bare(source.url());
        String former = cut(former(Hosts.of(source.url()).orElse(bare), source.url()), LONGEST);
        // sources that were named before names had digits keep theirs
        String id = bare.equals(this.known.get(former)) ? former : source.id();
        String before = this.known.putIfAbsent(id, bare);
        if (before != null && !before.equals(bare)) {
            throw new Obstacle("There is a source " + id + " already, of " + before + ". Give this one a name of its "
                    + "own: copydesk source add NAME " + source.url() + ". With the name " + id
                    + " that source moves to this address.");
        }
        return new SourceDefinition(id, source.kind(), source.url(), source.minSeconds(), source.maxSeconds(),
                source.follow(), source.language(), source.allow(), source.deny(), source.gapSeconds());
    }

}
