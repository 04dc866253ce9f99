package copydesk.ingest.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.ingest.feed.xml.Reference;

/** The links that a server names in its headers (RFC 8288). */
final class LinkHeader {

    private static final Pattern LINK = Pattern
        .compile("<([^<>]{1,2000})>((?:\\s*;\\s*[\\w!#$&+.^`|~*-]++\\s*+(?:=\\s*+(?:\"[^\"]*+\"|[^\",;\\s]*+))?+)*+)");

    private static final Pattern PARAMETER = Pattern
        .compile(";\\s*+([\\w!#$&+.^`|~*-]++)\\s*+(?:=\\s*+(?:\"([^\"]*+)\"|([^\",;\\s]*+)))?+");

    private LinkHeader() {
    }

    /** The addresses with this relation, in order. */
    static List<String> addresses(List<String> headers, String relation, String base) {
        List<String> found = new ArrayList<>();
        for (String header : headers) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                if (relations(link.group(2)).contains(relation)) {
                    found.add(Reference.resolve(base, link.group(1).strip()));
                }
            }
        }
        return found;
    }

    // only the first relation counts
    private static List<String> relations(String parameters) {
        Matcher parameter = PARAMETER.matcher(parameters);
        while (parameter.find()) {
            String words = (parameter.group(2) != null) ? parameter.group(2) : parameter.group(3);
            if (parameter.group(1).equalsIgnoreCase("rel") && words != null) {
                return Arrays.asList(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
            }
        }
        return List.of();
    }

}
