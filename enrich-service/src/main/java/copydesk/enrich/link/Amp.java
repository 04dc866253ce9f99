package copydesk.enrich.link;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the AMP variants of pages by the shapes that publishers give their addresses. */
final class Amp {

    private static final Set<String> PARAMETERS = Set.of("amp", "amp=1", "amp=true", "outputType=amp",
            "outputType=amp-type", "output=amp", "view=amp");

    private static final Pattern PATH = Pattern
        .compile("/amp(?:/.*)?|.*/amp/?|.*[._-]amp(?:\\.s?html?)?|.*/amp\\.s?html?");

    private Amp() {
    }

    static boolean is(WebUrl url) {
        String query = (url.query() != null) ? url.query() : "";
        return url.host().startsWith("amp.") || PATH.matcher(url.path()).matches()
                || Arrays.stream(query.split("&")).anyMatch(PARAMETERS::contains);
    }

}
