package copydesk.console.source;

import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import org.jspecify.annotations.Nullable;

/** Says what a person can do about a source that is not well. */
final class SourceAdvice {

    private SourceAdvice() {
    }

    static @Nullable String on(SourceState state) {
        return switch (state.health()) {
            case HEALTHY -> null;
            case SILENT -> "Look whether its site has newer articles. If so, its list has moved: add it again with "
                    + "the address of the site, and what can be read is looked for.";
            case FAILING -> "It is tried again by itself, less and less often. Look whether the address opens in a "
                    + "browser; if the site answers but not to us, ask its owner to let us in.";
            case BROKEN -> broken(state);
            case DRIFTED -> "Open one of its newest articles: if the site has a new layout, mend its rules "
                    + "(copydesk.ingest.sources) or add it again with another list. If its articles are to stay like "
                    + "that, have it learn anew what is usual: copydesk source resume " + state.source();
            case PAUSED ->
                "Somebody paused it. Resume it when the reason is over: copydesk source resume " + state.source();
            case GONE -> "Add it again with its new address, or remove it: copydesk source remove " + state.source();
        };
    }

    private static String broken(SourceState state) {
        SiteFinding site = state.site();
        if (site != null && site.reads() == null && !site.left().isEmpty()) {
            return "Take the feed: copydesk source add " + state.source() + " " + site.left().get(0).url()
                    + " --kind feed";
        }
        return (state.definition().kind() == SourceKind.SITE)
                ? "Look for the site's feed or sitemap by hand and add its address with --kind."
                : "Open its address: if the page has a new layout or the feed is none any more, add the source again "
                        + "with the address of the site, and what can be read is looked for.";
    }

}
