package copydesk.ingest.websub;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * Whether hubs are asked to deliver, and where to.
 *
 * @param callback where hubs reach this service, up to where {@code /websub} is put; any
 * instance may be behind it. Empty: hubs are not asked (default)
 * @param key what secrets and addresses are derived from, at least 32 characters, the
 * same on all instances; a new one makes all deliveries unknown until the next renewal
 * @param lease for how long hubs are asked to deliver before we renew (default 10 days)
 */
public record WebSubSettings(@Nullable String callback, @Nullable String key, @Nullable Duration lease) {

    private static final Duration USUAL_LEASE = Duration.ofDays(10);

    private static final int SHORTEST_KEY = 32;

    public WebSubSettings {
        callback = (callback != null) ? callback.strip().replaceFirst("/+$", "") : "";
        key = (key != null) ? key : "";
        lease = (lease != null) ? lease : USUAL_LEASE;
        if (!callback.isEmpty() && !callback.matches("(?i)https?://[^\\s?#/@]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException("websub.callback is " + callback
                    + "; give the public address of this service, such as https://news.example/copydesk");
        }
        if (!callback.isEmpty() && key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("websub.callback needs websub.key, at least 32 characters, the same "
                    + "on all instances: make one with openssl rand -hex 32");
        }
        if (lease.compareTo(Duration.ofMinutes(5)) < 0 || lease.compareTo(Duration.ofDays(365)) > 0) {
            throw new IllegalArgumentException("websub.lease is " + lease + "; set it between 5m and 365d");
        }
    }

    /** Hubs are not asked. */
    public static WebSubSettings defaults() {
        return new WebSubSettings(null, null, null);
    }

    /** Whether hubs are asked. */
    public boolean isOn() {
        return !callback().isEmpty();
    }

    /** Never null: what was not set has its default. */
    @Override
    public String callback() {
        return (this.callback != null) ? this.callback : "";
    }

    /** Never null: what was not set has its default. */
    @Override
    public String key() {
        return (this.key != null) ? this.key : "";
    }

    /** Never null: what was not set has its default. */
    @Override
    public Duration lease() {
        return (this.lease != null) ? this.lease : USUAL_LEASE;
    }

    /** Without what must stay secret. */
    @Override
    public String toString() {
        return "WebSubSettings[callback=" + this.callback + ", lease=" + this.lease + "]";
    }

}
