package copydesk.ingest.websub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import copydesk.contract.Digest;

/**
 * Where a hub reaches us for one subscription, and with what it signs. Both are derived
 * from one key, so nothing secret is kept anywhere, and every instance knows them all.
 * Thread-safe.
 */
public final class CallbackAddress {

    private static final int SIGNS = 32;

    private final WebSubSettings settings;

    /** Addresses by these settings. */
    public CallbackAddress(WebSubSettings settings) {
        this.settings = settings;
    }

    /** The address that a hub is told. */
    String of(String source, String hub, String topic) {
        String mark = mark(hub, topic);
        return this.settings.callback() + "/websub/" + URLEncoder.encode(source, StandardCharsets.UTF_8) + "/" + mark
                + "/" + token(source, mark);
    }

    /** What deliveries are signed with. */
    String secret(String source, String topic) {
        return mac("secret\n" + source + "\n" + topic);
    }

    /** What tells one subscription of a source from another. */
    static String mark(String hub, String topic) {
        String digest = Digest.text((hub + "\n" + topic).getBytes(StandardCharsets.UTF_8));
        return digest.substring(digest.length() - SIGNS);
    }

    /** Whether this address was given by us; how long it takes does not tell. */
    boolean isOurs(String source, String mark, String token) {
        return MessageDigest.isEqual(token(source, mark).getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }

    private String token(String source, String mark) {
        return mac("callback\n" + source + "\n" + mark).substring(0, SIGNS);
    }

    private String mac(String text) {
        return HexFormat.of()
            .formatHex(HubSignature.Method.SHA256.mac(this.settings.key(), text.getBytes(StandardCharsets.UTF_8)));
    }

}
