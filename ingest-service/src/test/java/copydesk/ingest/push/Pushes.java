package copydesk.ingest.push;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Requests as a sender makes them. */
final class Pushes {

    static final String KEY = "press-room-key";

    static final String KEY_DIGEST = "de8af544dbece32a2d3adb88860285b2eb29d0afc109bf7fe1f425b7a373338a";

    static final String SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private final Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "text/plain"));

    private String body = "Ferry Returns\n\nThe ferry is back.";

    static Pushes plain() {
        return new Pushes();
    }

    static Pushes shown() {
        return new Pushes().with("Authorization", "Bearer " + KEY);
    }

    Pushes with(String header, String value) {
        this.headers.put(header, value);
        return this;
    }

    Pushes json(String json) {
        this.body = json.replace('\'', '"');
        return with("Content-Type", "application/json");
    }

    Pushes body(String text) {
        this.body = text;
        return this;
    }

    Pushes signed(String source, long seconds) {
        byte[] mac = Signature.mac(SECRET, seconds, push(), this.body.getBytes(StandardCharsets.UTF_8));
        return with("Copydesk-Signature",
                "source=" + source + ",t=" + seconds + ",v1=" + HexFormat.of().formatHex(mac));
    }

    Push push() {
        return push(this.body.getBytes(StandardCharsets.UTF_8).length);
    }

    Push push(long length) {
        return Push.of(this.headers::get, length, new ByteArrayInputStream(this.body.getBytes(StandardCharsets.UTF_8)));
    }

}
