package copydesk.extraction.article;

import java.util.Map;
import java.util.Optional;

import copydesk.contract.article.InfoSource;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article: by host where we know the house, else as the page says, else
 * the host itself.
 */
final class Publishers {

    private static final Map<String, String> BY_HOST = Map.ofEntries(
            Map.entry("themoscowtimes.com", "The Moscow Times"), Map.entry("theguardian.com", "The Guardian"),
            Map.entry("bbc.com", "BBC"), Map.entry("bbc.co.uk", "BBC"), Map.entry("reuters.com", "Reuters"),
            Map.entry("apnews.com", "AP News"), Map.entry("afp.com", "AFP"), Map.entry("dw.com", "Deutsche Welle"),
            Map.entry("nytimes.com", "The New York Times"), Map.entry("washingtonpost.com", "The Washington Post"),
            Map.entry("cnn.com", "CNN"), Map.entry("npr.org", "NPR"), Map.entry("aljazeera.com", "Al Jazeera"),
            Map.entry("kyivindependent.com", "The Kyiv Independent"), Map.entry("pravda.com.ua", "Ukrainska Pravda"),
            Map.entry("ukrinform.net", "Ukrinform"), Map.entry("tagesschau.de", "tagesschau"),
            Map.entry("spiegel.de", "Der Spiegel"), Map.entry("zeit.de", "Die Zeit"),
            Map.entry("faz.net", "Frankfurter Allgemeine Zeitung"), Map.entry("sueddeutsche.de", "Süddeutsche Zeitung"),
            Map.entry("lemonde.fr", "Le Monde"), Map.entry("lefigaro.fr", "Le Figaro"),
            Map.entry("france24.com", "France 24"), Map.entry("rfi.fr", "RFI"), Map.entry("elpais.com", "El País"),
            Map.entry("elmundo.es", "El Mundo"));

    private Publishers() {
    }

    /** The publisher, empty if nothing tells. */
    static Optional<InfoSource> of(@Nullable String address, @Nullable String siteName) {
        Optional<String> host = Optional.ofNullable(address).flatMap(CanonicalUrl::host);
        String named = host.map(BY_HOST::get).orElse(siteName);
        String name = (named != null) ? named : host.orElse(null);
        return Optional.ofNullable(name)
            .map((found) -> new InfoSource(found, "publisher", (address != null) ? home(address) : null));
    }

    private static @Nullable String home(String address) {
        boolean www = address.matches("(?i)https?://www\\..*");
        return CanonicalUrl.host(address).map((host) -> "https://" + (www ? "www." : "") + host + "/").orElse(null);
    }

}
