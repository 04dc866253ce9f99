package copydesk.enrich.relate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Who prints an article, as its address tells. */
final class Outlet {

    private static final Pattern AUTHORITY = Pattern
        .compile("(?:[^@]*@)?(\\[[^]]+]|[^:@\\[\\]]*[^:@\\[\\].])\\.?(?::[0-9]*)?");

    private Outlet() {
    }

    /** The host, without what a site puts before its name for some of its pages. */
    static Optional<String> of(@Nullable String href) {
        if (href == null) {
            return Optional.empty();
        }
        try {
            return host(new URI(href))
                .map((host) -> host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp|mobile)\\.", ""));
        }
        catch (URISyntaxException ex) {
            return Optional.empty();
        }
    }

    // the JDK knows no host with an underscore, and hosts with one are read all the same
    private static Optional<String> host(URI address) {
        Matcher authority = AUTHORITY.matcher(Objects.requireNonNullElse(address.getRawAuthority(), ""));
        return authority.matches() ? Optional.of(authority.group(1)) : Optional.empty();
    }

}
