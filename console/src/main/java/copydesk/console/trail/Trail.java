package copydesk.console.trail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where an article has been, from what the topics still hold; nothing of its text.
 *
 * @param uri the article
 * @param addresses what else it is known by: URLs in identity form, guids, file names
 * @param standing how things stand, as a sentence
 * @param versions the versions published, in order
 * @param commands what people ordered, in order
 * @param hops every record it left, in order of time
 * @param hopsLeftOut how many older hops are not listed
 * @param readers which consumer groups have read which version
 * @param readersUnknown why the groups are not known; null if they are
 */
public record Trail(String uri, List<String> addresses, String standing, List<TrailVersion> versions,
        List<TrailCommand> commands, List<TrailHop> hops, int hopsLeftOut, List<TrailReader> readers,
        @Nullable String readersUnknown) {

    public Trail {
        addresses = List.copyOf(addresses);
        versions = List.copyOf(versions);
        commands = List.copyOf(commands);
        hops = List.copyOf(hops);
        readers = List.copyOf(readers);
    }

}
