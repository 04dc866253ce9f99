package copydesk.console.web;

import java.util.List;

import copydesk.console.flow.Flow;
import copydesk.console.flow.FlowBoard;
import copydesk.console.quarantine.QuarantineList;
import copydesk.console.quarantine.SetAside;
import copydesk.console.story.Story;
import copydesk.console.story.StoryShelf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the page asks for, as JSON. Reads only. */
@RestController
@RequestMapping(path = "/api", produces = "application/json")
public final class ConsoleApi {

    private final PageFacts facts;

    private final FlowBoard flow;

    private final StoryShelf stories;

    private final QuarantineList quarantine;

    public ConsoleApi(PageFacts facts, FlowBoard flow, StoryShelf stories, QuarantineList quarantine) {
        this.facts = facts;
        this.flow = flow;
        this.stories = stories;
        this.quarantine = quarantine;
    }

    /** What the page needs to know once. */
    @GetMapping("/page")
    PageFacts page() {
        return this.facts;
    }

    /** Counts per hop and end state. */
    @GetMapping("/flow")
    Flow flow() {
        return this.flow.flow();
    }

    /** The articles published last, newest first. */
    @GetMapping("/articles")
    List<Story> articles() {
        return this.stories.latest();
    }

    /** The records set aside last, newest first. */
    @GetMapping("/quarantine")
    List<SetAside> quarantine() {
        return this.quarantine.latest();
    }

}
