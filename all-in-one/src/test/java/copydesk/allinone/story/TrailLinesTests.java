package copydesk.allinone.story;

import java.time.Instant;
import java.util.List;

import copydesk.console.trail.Trail;
import copydesk.console.trail.TrailCommand;
import copydesk.console.trail.TrailHop;
import copydesk.console.trail.TrailReader;
import copydesk.console.trail.TrailVersion;
import copydesk.contract.RecordPlace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrailLinesTests {

    private static final Instant AT = Instant.parse("2026-06-17T05:30:00Z");

    @Test
    void tellsEverythingALineEach() {
        Trail trail = new Trail("urn:uuid:1", List.of("https://a.example/1", "https://a.example/amp/1"),
                "Version 2 is out since then.",
                List.of(new TrailVersion(2, "links", AT, new RecordPlace("clean", 3, 17), "item-1")),
                List.of(new TrailCommand("kill", "Ada", "wrong", AT, new RecordPlace("command", 3, 1))),
                List.of(new TrailHop("clean", new RecordPlace("clean", 3, 17), AT, "item-1", 2, "links", null),
                        new TrailHop("outcome", new RecordPlace("outcome", 0, 4), AT, "item-1", 2, "published",
                                "published by publish")),
                7, List.of(new TrailReader("web", "clean", 17, 1, false, "has version 1, not 2")), null);

        assertThat(TrailLines.of(trail)).containsExactly("article      urn:uuid:1", "known as     https://a.example/1",
                "             https://a.example/amp/1", "stands       Version 2 is out since then.",
                "versions     2  links  2026-06-17T05:30:00Z  clean-3@17  item item-1",
                "commands     kill by Ada: wrong  2026-06-17T05:30:00Z  command-3@1",
                "hops         (7 older ones are not listed)",
                "             2026-06-17T05:30:00Z  clean        clean-3@17  version 2  links",
                "             2026-06-17T05:30:00Z  outcome      outcome-0@4  published by publish",
                "read by      web  clean  has version 1, not 2");
    }

    @Test
    void saysWhyNoGroupIsNamed() {
        Trail none = new Trail("urn:uuid:1", List.of(), "On its way.", List.of(), List.of(), List.of(), 0, List.of(),
                null);
        Trail unknown = new Trail("urn:uuid:1", List.of(), "On its way.", List.of(), List.of(), List.of(), 0, List.of(),
                "Kafka does not tell the groups.");

        assertThat(TrailLines.of(none))
            .endsWith("read by      no consumer group has committed anything on the public topics");
        assertThat(TrailLines.of(unknown)).endsWith("read by      Kafka does not tell the groups.");
    }

}
