package copydesk.ingest.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import copydesk.ingest.push.Push;
import copydesk.ingest.push.PushAnswer;
import copydesk.ingest.push.PushDesk;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes articles by {@code POST /articles}: 202 with the item id once the brokers have
 * it, else a problem (RFC 9457) whose detail says what to do.
 */
@RestController
public final class ArticlesApi {

    private final PushDesk desk;

    private final PushMeters meters;

    /** The address of a desk. */
    public ArticlesApi(PushDesk desk, MeterRegistry registry) {
        this.desk = desk;
        this.meters = new PushMeters(registry);
    }

    @PostMapping("/articles")
    ResponseEntity<Map<String, Object>> take(HttpServletRequest request) throws IOException {
        PushAnswer answer = this.desk
            .take(Push.of(request::getHeader, request.getContentLengthLong(), request.getInputStream()));
        this.meters.answered(answer);
        return (answer.item() != null) ? accepted(answer) : problem(answer);
    }

    private static ResponseEntity<Map<String, Object>> accepted(PushAnswer answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("item", answer.item());
        body.put("source", answer.source());
        if (answer.outcome() == PushAnswer.Outcome.REPEATED) {
            body.put("repeated", true);
        }
        return ResponseEntity.status(answer.outcome().status()).contentType(MediaType.APPLICATION_JSON).body(body);
    }

    private static ResponseEntity<Map<String, Object>> problem(PushAnswer answer) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", answer.outcome().title());
        body.put("status", answer.outcome().status());
        body.put("detail", answer.detail());
        ResponseEntity.BodyBuilder problem = ResponseEntity.status(answer.outcome().status())
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        switch (answer.outcome()) {
            case UNAUTHORIZED -> problem.header("WWW-Authenticate", "Bearer");
            case UNAVAILABLE -> problem.header("Retry-After", "5");
            default -> {
                // says enough by itself
            }
        }
        return problem.body(body);
    }

}
