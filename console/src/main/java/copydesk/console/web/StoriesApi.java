package copydesk.console.web;

import java.util.Map;

import copydesk.console.trail.Trail;
import copydesk.console.trail.Trails;
import copydesk.console.trail.TrailsUnavailable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers where an article has been, as JSON. Reads only. */
@RestController
@RequestMapping(path = "/api/stories", produces = "application/json")
public final class StoriesApi {

    private final Trails trails;

    public StoriesApi(Trails trails) {
        this.trails = trails;
    }

    /** The trail of the article with this uri; 404 if nothing of it is on the topics. */
    @GetMapping("/{uri}")
    ResponseEntity<Trail> byUri(@PathVariable("uri") String uri) {
        return ResponseEntity.of(this.trails.find(uri));
    }

    /** The same by a URL, guid or file name that the article is known by. */
    @GetMapping
    ResponseEntity<Trail> byUrl(@RequestParam("url") String url) {
        return ResponseEntity.of(this.trails.find(url));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unavailable(TrailsUnavailable ex) {
        return ResponseEntity.status(503).body(Map.of("sentence", String.valueOf(ex.getMessage())));
    }

}
