package copydesk.ingest.websub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;

/** Writes what a hub is asked. Thread-safe. */
public final class HubForm {

    private final WebSubSettings settings;

    private final CallbackAddress addresses;

    /** Forms by these settings. */
    public HubForm(WebSubSettings settings) {
        this.settings = settings;
        this.addresses = new CallbackAddress(settings);
    }

    /** Whether hubs are asked at all. */
    public boolean isOn() {
        return this.settings.isOn();
    }

    /**
     * The form of a request to subscribe or to unsubscribe; the same wherever the hub has
     * sent us.
     */
    public String of(FetchRequest request) {
        String topic = String.valueOf(request.topic());
        boolean subscribe = request.purpose() == FetchPurpose.SUBSCRIBE;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("hub.callback", this.addresses.of(request.source(), request.origin(), topic));
        fields.put("hub.mode", subscribe ? "subscribe" : "unsubscribe");
        fields.put("hub.topic", topic);
        if (subscribe) {
            fields.put("hub.lease_seconds", Long.toString(this.settings.lease().toSeconds()));
            fields.put("hub.secret", this.addresses.secret(request.source(), topic));
        }
        return fields.entrySet()
            .stream()
            .map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }

}
