package copydesk.contract.source;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * The way of a request to a robots.txt that its host says lies elsewhere, and back: each
 * host is asked by whoever asks it anyway.
 *
 * @param url where the robots.txt lies, as far as is known
 * @param hops how many redirects led there
 * @param access what follows from it, {@code by-text}, {@code everything} or
 * {@code nothing}; null as long as it was not read
 * @param text the robots.txt; null if there is none
 * @param until until when it may be used; null as long as it was not read
 */
public record RobotsDetour(String url, int hops, @Nullable String access, @Nullable String text,
        @Nullable Instant until) {

    /** How many redirects are followed. */
    public static final int MOST_HOPS = 5;

    public RobotsDetour {
        Required.all(url);
        if (hops < 1 || hops > MOST_HOPS) {
            throw new IllegalArgumentException("hops must be between 1 and " + MOST_HOPS);
        }
    }

    /** The first hop. */
    public static RobotsDetour to(String url) {
        return new RobotsDetour(url, 1, null, null, null);
    }

    /** Whether the robots.txt was read, and the request is on its way back. */
    public boolean wasRead() {
        return this.access != null && this.until != null;
    }

    /** Whether one more hop is too many. */
    public boolean wasLong() {
        return this.hops >= MOST_HOPS;
    }

    /** One hop further. */
    public RobotsDetour onward(String address) {
        return new RobotsDetour(address, this.hops + 1, null, null, null);
    }

    /** The way back with what was read. */
    public RobotsDetour read(String follows, @Nullable String words, Instant usableUntil) {
        return new RobotsDetour(this.url, this.hops, follows, words, usableUntil);
    }

}
