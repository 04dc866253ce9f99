package copydesk.ingest.push;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import copydesk.contract.Digest;

/**
 * Tells who pushes, as far as that can be told before the body is read. How long it takes
 * does not tell how much of a key was right.
 */
final class Credentials {

    private static final String BEARER = "bearer ";

    private final PushSettings settings;

    private final Clock clock;

    Credentials(PushSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Who may be meant; empty if nobody is. */
    Optional<Claim> of(Push push) {
        if (!push.signature().isEmpty()) {
            return Signature.parse(push.signature())
                .filter((signature) -> signature.isOf(this.clock.instant(), this.settings.window()))
                .flatMap((signature) -> signed(signature, push));
        }
        boolean bearer = push.authorization().toLowerCase(Locale.ROOT).startsWith(BEARER);
        return bearer ? shown(push.authorization().substring(BEARER.length()).strip()) : Optional.empty();
    }

    private Optional<Claim> shown(String key) {
        byte[] digest = utf8(Digest.text(utf8(key)));
        String source = null;
        for (PushKey known : this.settings.keys()) {
            String sha256 = known.sha256();
            boolean same = sha256 != null
                    && MessageDigest.isEqual(digest, utf8("sha256:" + sha256.toLowerCase(Locale.ROOT)));
            source = same ? known.source() : source;
        }
        return Optional.ofNullable(source).map(Shown::new);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Claim> signed(Signature signature, Push push) {
        List<String> secrets = this.settings.keys()
            .stream()
            .filter((key) -> key.source().equals(signature.source()))
            .flatMap((key) -> Optional.ofNullable(key.secret()).stream())
            .toList();
        return secrets.isEmpty() ? Optional.empty() : Optional.of(new Signed(signature, push, secrets));
    }

    private record Shown(String source) implements Claim {

        @Override
        public boolean isProven() {
            return true;
        }

        @Override
        public boolean holds(byte[] body) {
            return true;
        }

    }

    private record Signed(Signature signature, Push push, List<String> secrets) implements Claim {

        @Override
        public String source() {
            return this.signature.source();
        }

        @Override
        public boolean isProven() {
            return false;
        }

        @Override
        public boolean holds(byte[] body) {
            return this.secrets.stream().anyMatch((secret) -> this.signature.isRight(secret, this.push, body));
        }

    }

}
