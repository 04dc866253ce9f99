package copydesk.benchmarks.enrichment.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.EVENT;
import static copydesk.contract.annotation.EntityKind.ORGANISATION;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class NameErrorTests {

    private static final Set<EntityKind> ASKED = EnumSet.allOf(EntityKind.class);

    private static final NamedSpan HORVAT = new NamedSpan(0, 0, 10, PERSON);

    private static final NamedSpan RIJEKA = new NamedSpan(0, 14, 20, PLACE);

    private static final GoldText TEXT = new GoldText("1", "wire",
            List.of(new Block(BlockRole.PARAGRAPH, "Ana Horvat of Rijeka", List.of())), ASKED, List.of(HORVAT, RIJEKA));

    @Test
    void findsNothingWrong() {
        assertThat(errors(ASKED, HORVAT, RIJEKA)).isEmpty();
    }

    @Test
    void tellsWhatWasMissed() {
        assertThat(errors(ASKED, HORVAT)).containsExactly(new NameError("missed place", "Rijeka", ""));
    }

    @Test
    void tellsWhatWasTakenForSomethingElse() {
        assertThat(errors(ASKED, HORVAT, new NamedSpan(0, 14, 20, ORGANISATION)))
            .containsExactly(new NameError("place taken for organisation", "Rijeka", "Rijeka"));
    }

    @Test
    void tellsWrongBounds() {
        assertThat(errors(ASKED, new NamedSpan(0, 4, 10, PERSON), RIJEKA))
            .containsExactly(new NameError("bounds of person", "Ana Horvat", "Horvat"));
    }

    @Test
    void tellsWhatWasInvented() {
        assertThat(errors(ASKED, HORVAT, new NamedSpan(0, 11, 13, EVENT), RIJEKA))
            .containsExactly(new NameError("invented event", "", "of"));
    }

    @Test
    void leavesOutKindsThatAreNotAsked() {
        assertThat(errors(Set.of(PERSON), HORVAT, new NamedSpan(0, 11, 13, EVENT))).isEmpty();
    }

    @Test
    void isALineForPeople() {
        assertThat(new NameError("missed place", "Rijeka", "")).hasToString("missed place: Rijeka");
        assertThat(new NameError("invented event", "", "of")).hasToString("invented event: of");
        assertThat(new NameError("bounds of person", "Ana Horvat", "Horvat"))
            .hasToString("bounds of person: Ana Horvat not Horvat");
    }

    private static List<NameError> errors(Set<EntityKind> asked, NamedSpan... found) {
        return NameError.of(asked, TEXT.names(), List.of(found), TEXT::at);
    }

}
