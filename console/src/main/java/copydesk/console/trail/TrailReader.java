package copydesk.console.trail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which version of an article a consumer group has read.
 *
 * @param group its name
 * @param topic the public topic it reads
 * @param position offset of the next record it will read
 * @param version the last version it has read; null if it has none
 * @param current whether that is the last one there is
 * @param says the same for people: {@code has version 3, not 4}
 */
public record TrailReader(String group, String topic, long position, @Nullable Integer version, boolean current,
        String says) {

    /**
     * Compares a group's position with the places of the versions.
     * @param position how far it has read
     * @param versions what stands on its topic, in order; at least one
     */
    static TrailReader of(GroupPosition position, List<TrailVersion> versions) {
        TrailVersion last = versions.get(versions.size() - 1);
        Integer read = versions.stream()
            .filter((version) -> version.place().offset() < position.position())
            .map(TrailVersion::version)
            .reduce((earlier, later) -> later)
            .orElse(null);
        boolean current = last.place().offset() < position.position();
        return new TrailReader(position.group(), position.topic(), position.position(), read, current,
                says(read, last, current));
    }

    private static String says(@Nullable Integer read, TrailVersion last, boolean current) {
        String has = (read != null) ? "has version " + read : "has none";
        return current ? has : has + ", not " + last.version();
    }

}
