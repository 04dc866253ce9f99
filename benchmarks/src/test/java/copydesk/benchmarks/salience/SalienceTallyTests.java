package copydesk.benchmarks.salience;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SalienceTallyTests {

    @Test
    void whatMostSummariesNameIsWanted() {
        SalienceTally tally = new SalienceTally();

        tally.add("news", entity(Relation.ABOUT, 0.9), 3);
        tally.add("news", entity(Relation.ABOUT, 0.5), 2);
        tally.add("bio", entity(Relation.MENTIONS, 0.1), 5);

        assertThat(tally.lines()).containsExactly("about        precision  recall     F1  found  wanted",
                "bio              0.000   0.000  0.000      0       1",
                "news             0.500   1.000  0.667      2       1",
                "~ all            0.500   0.500  0.500      2       2", "salience    entities  said  right",
                "0.0 to 0.2         1  0.10   1.00", "0.4 to 0.6         1  0.50   0.00",
                "0.8 to 1.0         1  0.90   1.00");
    }

    private static Entity entity(Relation relation, double salience) {
        return new Entity("1", EntityKind.PLACE, "Kalmar", null, relation, 1, null, salience);
    }

}
