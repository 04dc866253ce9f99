package copydesk.ingest.web;

import java.io.IOException;
import java.util.Locale;

import copydesk.ingest.stream.IngestMeter;
import copydesk.ingest.websub.HubAnswer;
import copydesk.ingest.websub.HubCall;
import copydesk.ingest.websub.HubDesk;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where hubs call (WebSub): they make sure of requests by GET and deliver by POST. */
@RestController
public final class WebSubApi {

    private static final String PATH = "/websub/{source}/{mark}/{token}";

    private final HubDesk desk;

    private final MeterRegistry registry;

    /** The address of a desk. */
    public WebSubApi(HubDesk desk, MeterRegistry registry) {
        this.desk = desk;
        this.registry = registry;
    }

    @GetMapping(PATH)
    ResponseEntity<String> verify(@PathVariable("source") String source, @PathVariable("mark") String mark,
            @PathVariable("token") String token, HttpServletRequest request) {
        HubCall.Question question = new HubCall.Question(text(request.getParameter("hub.mode")),
                text(request.getParameter("hub.topic")), text(request.getParameter("hub.challenge")),
                text(request.getParameter("hub.lease_seconds")));
        return answer(this.desk.verify(new HubCall(source, mark, token), question));
    }

    @PostMapping(PATH)
    ResponseEntity<String> take(@PathVariable("source") String source, @PathVariable("mark") String mark,
            @PathVariable("token") String token, HttpServletRequest request) throws IOException {
        HubCall.Head head = new HubCall.Head(text(request.getHeader("X-Hub-Signature")),
                text(request.getHeader("Content-Type")), text(request.getHeader("Content-Encoding")));
        return answer(this.desk.take(new HubCall(source, mark, token), head, request.getInputStream()));
    }

    private ResponseEntity<String> answer(HubAnswer answer) {
        this.registry
            .counter(IngestMeter.WEBSUB_ANSWERED.meterName(), IngestMeter.OUTCOME,
                    answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .increment();
        // a challenge is anybody's text: no browser may take it for a page
        return ResponseEntity.status(answer.outcome().status())
            .contentType(MediaType.TEXT_PLAIN)
            .header("X-Content-Type-Options", "nosniff")
            .body(answer.body());
    }

    private static String text(@Nullable String value) {
        return (value != null) ? value.strip() : "";
    }

}
