package copydesk.enrich.relate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Who prints an article, as its address tells. */
final class Outlet {

    private Outlet() {
    }

    /** The host, without what a site puts before its name for some of its pages. */
    static Optional<String> of(@Nullable String href) {
        if (href == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(href).getHost())
                .map((host) -> host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp|mobile)\\.", ""));
        }
        catch (URISyntaxException ex) {
            return Optional.empty();
        }
    }

}
