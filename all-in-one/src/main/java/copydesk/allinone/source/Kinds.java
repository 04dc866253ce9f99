package copydesk.allinone.source;

import java.util.Arrays;
import java.util.stream.Collectors;

import copydesk.allinone.terminal.Obstacle;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import copydesk.ingest.frontier.Hosts;

/** Sources as they are typed in a word. */
public final class Kinds {

    private Kinds() {
    }

    static SourceKind named(String typed) {
        return Arrays.stream(SourceKind.values())
            .filter((kind) -> kind.code().equals(typed))
            .findFirst()
            .orElseThrow(() -> new Obstacle("A source is no " + typed + ". Say one of: "
                    + Arrays.stream(SourceKind.values()).map(SourceKind::code).collect(Collectors.joining(", "))
                    + "."));
    }

    /**
     * The source of an address, or of a kind and an address
     * ({@code front-page=https://…}); without a kind it is a site, which is looked
     * through: a feed is taken as it is. The articles that a feed lists are fetched,
     * since the entries of most hold a sentence or two.
     */
    public static SourceDefinition source(String typed) {
        int sign = typed.indexOf('=');
        boolean isKind = sign > 0 && typed.substring(0, sign).matches("[a-z-]+");
        String url = isKind ? typed.substring(sign + 1) : typed;
        String host = Hosts.of(url)
            .orElseThrow(() -> new Obstacle("The source " + typed
                    + " is no web address. Give one that begins with http:// or https://, or KIND=ADDRESS."));
        SourceDefinition source = SourceDefinition.of(SourceNames.of(host, url),
                named(isKind ? typed.substring(0, sign) : "site"), url);
        return (source.kind() == SourceKind.FEED) ? source.following() : source;
    }

}
