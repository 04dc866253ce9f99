package copydesk.console.trail;

import java.time.Instant;
import java.util.List;

import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TrailNotesTests {

    private static final String URI = "urn:uuid:6f1cb1a4-6f0e-5a51-9f0b-0a3f6f2f6b01";

    private final TrailNotes notes = new TrailNotes(URI);

    @Test
    void isEmptyUntilSomethingIsSeen() {
        assertThat(this.notes.isEmpty()).isTrue();

        hop("ingested", 1, null, null);

        assertThat(this.notes.isEmpty()).isFalse();
    }

    @Test
    void ordersHopsByTimeAndThoseOfOneMomentByTheirWay() {
        hop("outcome", 3, "published", "published by publish");
        hop("latest", 3, null, null);
        hop("clean", 3, null, null);
        hop("ingested", 1, null, null);
        hop("enriched", 2, null, null);

        assertThat(trail().hops()).extracting(TrailHop::stage)
            .containsExactly("ingested", "enriched", "clean", "latest", "outcome");
    }

    @Test
    void leavesOutTheOldestOfVeryManyHops() {
        for (int i = 0; i < 502; i++) {
            hop("outcome", i, "unchanged", "unchanged by revise");
        }

        assertThat(trail().hopsLeftOut()).isEqualTo(2);
        assertThat(trail().hops()).hasSize(500).first().extracting(TrailHop::at).isEqualTo(Instant.ofEpochSecond(2));
    }

    @Test
    void takesOldVersionsFromTheTopicOfTheLatestWhenTheOtherHasForgottenThem() {
        hop("latest", 1, null, null);
        version(Topic.LATEST, 4, "metadata", 10);

        assertThat(trail().versions()).extracting(TrailVersion::version, (version) -> version.place().topic())
            .containsExactly(tuple(4, Topic.LATEST.topicName()));

        version(Topic.CLEAN, 3, "substantive", 7);
        version(Topic.CLEAN, 4, "metadata", 9);

        assertThat(trail().versions()).extracting(TrailVersion::version, (version) -> version.place().topic())
            .containsExactly(tuple(3, Topic.CLEAN.topicName()), tuple(4, Topic.CLEAN.topicName()));
    }

    @Test
    void comparesThePositionOfEachGroupWithThePlacesOfTheVersions() {
        hop("clean", 1, null, null);
        version(Topic.CLEAN, 1, "substantive", 5);
        version(Topic.CLEAN, 2, "cosmetic", 8);

        assertThat(readers(position("web", 9), position("archive", 8), position("app", 6), position("new", 5)))
            .extracting(TrailReader::group, TrailReader::version, TrailReader::current, TrailReader::says)
            .containsExactly(tuple("app", 1, false, "has version 1, not 2"),
                    tuple("archive", 1, false, "has version 1, not 2"), tuple("new", null, false, "has none, not 2"),
                    tuple("web", 2, true, "has version 2"));
    }

    @Test
    void leavesOutGroupsOfTopicsOnWhichNothingOfTheArticleStands() {
        hop("clean", 1, null, null);
        version(Topic.CLEAN, 1, "substantive", 5);

        assertThat(readers(new GroupPosition("web", Topic.LATEST.topicName(), 9))).isEmpty();
    }

    @Test
    void saysWhichVersionIsOutAndWhatCameAfterIt() {
        hop("clean", 1, null, null);
        version(Topic.CLEAN, 1, "substantive", 5);
        assertThat(trail().standing()).isEqualTo("Version 1 is out since 1970-01-01T00:00:05Z.");

        hop("outcome", 9, "quarantined", "quarantined by enrich: A step failed.");
        assertThat(trail().standing()).isEqualTo("Version 1 is out since 1970-01-01T00:00:05Z. "
                + "After it: quarantined by enrich: A step failed. (1970-01-01T00:00:09Z)");
    }

    @Test
    void saysThatAnArticleWasWithdrawn() {
        hop("clean", 1, null, null);
        version(Topic.CLEAN, 1, "substantive", 5);
        version(Topic.CLEAN, 2, "kill", 6);

        assertThat(trail().standing()).isEqualTo("Withdrawn with version 2 at 1970-01-01T00:00:06Z.");
    }

    @Test
    void saysHowFarAnArticleCameThatIsNotPublished() {
        hop("ingested", 1, null, null);
        hop("enriched", 2, null, null);
        assertThat(trail().standing()).isEqualTo("On its way: last seen at enriched, 1970-01-01T00:00:02Z.");

        hop("outcome", 3, "held", "held by publish: not sure");
        assertThat(trail().standing()).isEqualTo("Not published. held by publish: not sure (1970-01-01T00:00:03Z)");
    }

    @Test
    void keepsCommandsAndWhyGroupsAreUnknown() {
        hop("command", 1, "kill", null);
        TrailCommand kill = new TrailCommand("kill", "Ada", "wrong", Instant.EPOCH, place("command", 1));
        this.notes.command(kill);

        Trail trail = this.notes.trail(List.of("https://a.example/1"), List.of(), "not allowed");

        assertThat(trail.commands()).containsExactly(kill);
        assertThat(trail.addresses()).containsExactly("https://a.example/1");
        assertThat(trail.readersUnknown()).isEqualTo("not allowed");
    }

    private Trail trail() {
        return this.notes.trail(List.of(), List.of(), null);
    }

    private List<TrailReader> readers(GroupPosition... positions) {
        return this.notes.trail(List.of(), List.of(positions), null).readers();
    }

    private static GroupPosition position(String group, long position) {
        return new GroupPosition(group, Topic.CLEAN.topicName(), position);
    }

    private void version(Topic topic, int version, String change, long offset) {
        this.notes.version(new TrailVersion(version, change, Instant.ofEpochSecond(offset),
                new RecordPlace(topic.topicName(), 0, offset), "item"));
    }

    private void hop(String stage, long second, @Nullable String code, @Nullable String says) {
        this.notes
            .hop(new TrailHop(stage, place(stage, second), Instant.ofEpochSecond(second), "item", null, code, says));
    }

    private static RecordPlace place(String stage, long offset) {
        return new RecordPlace("topic." + stage, 0, offset);
    }

}
