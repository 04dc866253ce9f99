package copydesk.console.story;

import java.util.List;
import java.util.Objects;

import copydesk.contract.annotation.CandidateNote;
import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Identification;
import copydesk.contract.annotation.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StoryTagTests {

    @Test
    void tellsWhetherAnArticleIsAboutIt() {
        assertThat(StoryTag.of(entity(Relation.ABOUT, null), List.of()).about()).isTrue();
        assertThat(StoryTag.of(entity(Relation.MENTIONS, null), List.of()).about()).isFalse();
    }

    @Test
    void hasNoCandidatesWhereNobodyLookedForAny() {
        assertThat(StoryTag.of(entity(Relation.ABOUT, null), List.of("spokesman"))).isEqualTo(new StoryTag(
                "place:rotterdam", EntityKind.PLACE, "Rotterdam", true, List.of("spokesman"), null, List.of(), null));
    }

    @Test
    void keepsTheCandidatesInTheirOrder() {
        Identification why = new Identification(0.7,
                List.of(candidate("Rotterdam", "port"), candidate("Rotterdam, NY", null)));

        assertThat(StoryTag.of(entity(Relation.ABOUT, why), List.of()).candidates()).containsExactly(
                new StoryCandidate("https://kb.example.com/1", "Rotterdam", "port", 0.9, List.of("name:exact")),
                new StoryCandidate("https://kb.example.com/1", "Rotterdam, NY", null, 0.9, List.of("name:exact")));
    }

    @Test
    void cutsEndlessNamesDescriptionsAndReasonsWithoutHalvingACharacter() {
        String ships = "🚢".repeat(300);
        StoryCandidate cut = StoryCandidate
            .of(new CandidateNote("https://kb.example.com/1", ships, ships, 0.9, List.of(ships, "short")));

        assertThat(cut.name()).isEqualTo("🚢".repeat(200));
        assertThat(Objects.requireNonNull(cut.description())).isEqualTo("🚢".repeat(200));
        assertThat(cut.reasons()).containsExactly("🚢".repeat(200), "short");
    }

    @Test
    void spanEndsWithinALimitThatItTouches() {
        StorySpan span = new StorySpan("bodies[0]", 3, 8);

        assertThat(span.endsWithin(8)).isTrue();
        assertThat(span.endsWithin(9)).isTrue();
        assertThat(span.endsWithin(7)).isFalse();
        assertThat(StorySpan.of(null)).isNull();
    }

    private static Entity entity(Relation relation, @Nullable Identification why) {
        return new Entity("place:rotterdam", EntityKind.PLACE, "Rotterdam", null, relation, 0.9, why, null, null);
    }

    private static CandidateNote candidate(String name, @Nullable String description) {
        return new CandidateNote("https://kb.example.com/1", name, description, 0.9, List.of("name:exact"));
    }

}
