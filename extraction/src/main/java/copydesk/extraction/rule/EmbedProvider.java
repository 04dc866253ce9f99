package copydesk.extraction.rule;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The services whose posts, films and graphics newspapers show inside their articles. */
final class EmbedProvider {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("youtube.com", "YouTube"),
            Map.entry("youtube-nocookie.com", "YouTube"), Map.entry("youtu.be", "YouTube"),
            Map.entry("vimeo.com", "Vimeo"), Map.entry("dailymotion.com", "Dailymotion"), Map.entry("twitter.com", "X"),
            Map.entry("x.com", "X"), Map.entry("instagram.com", "Instagram"), Map.entry("facebook.com", "Facebook"),
            Map.entry("tiktok.com", "TikTok"), Map.entry("threads.net", "Threads"), Map.entry("threads.com", "Threads"),
            Map.entry("bsky.app", "Bluesky"), Map.entry("t.me", "Telegram"), Map.entry("reddit.com", "Reddit"),
            Map.entry("linkedin.com", "LinkedIn"), Map.entry("soundcloud.com", "SoundCloud"),
            Map.entry("spotify.com", "Spotify"), Map.entry("podcasts.apple.com", "Apple Podcasts"),
            Map.entry("acast.com", "Acast"), Map.entry("datawrapper.de", "Datawrapper"),
            Map.entry("dwcdn.net", "Datawrapper"), Map.entry("flourish.studio", "Flourish"),
            Map.entry("infogram.com", "Infogram"), Map.entry("documentcloud.org", "DocumentCloud"),
            Map.entry("scribd.com", "Scribd"), Map.entry("google.com/maps", "Google Maps"),
            Map.entry("openstreetmap.org", "OpenStreetMap"), Map.entry("rumble.com", "Rumble"),
            Map.entry("twitch.tv", "Twitch"), Map.entry("vk.com", "VK"), Map.entry("rutube.ru", "Rutube"));

    // one and the same service answers under names of these kinds
    private static final List<String> PREFIXES = List.of("www.", "m.", "web.", "player.", "open.", "w.", "embed.",
            "geo.", "cdn.", "datawrapper.", "public.", "platform.", "e.", "old.", "clips.", "view.");

    private EmbedProvider() {
    }

    /** The name of the service that an address belongs to; empty if it is none. */
    static Optional<String> of(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            String host = (web && uri.getHost() != null) ? uri.getHost().toLowerCase(Locale.ROOT) : "";
            String bare = PREFIXES.stream()
                .filter(host::startsWith)
                .findFirst()
                .map((prefix) -> host.substring(prefix.length()))
                .orElse(host);
            String path = (uri.getPath() != null) ? uri.getPath() : "";
            String maps = path.startsWith("/maps") ? bare + "/maps" : bare;
            return Optional.ofNullable(NAMES.getOrDefault(maps, NAMES.get(host)));
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

}
