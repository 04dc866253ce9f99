package copydesk.enrich.tagger;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LabelTests {

    @ParameterizedTest
    @CsvSource({ "1,PERSON,true", "2,PERSON,false", "3,ORGANISATION,true", "4,ORGANISATION,false", "5,PLACE,true",
            "6,PLACE,false", "7,EVENT,true", "8,EVENT,false", "9,OTHER,true", "10,OTHER,false" })
    void eachTypeHasABeginningAndAnInside(int label, NameType type, boolean begin) {
        assertThat(Label.type(label)).isEqualTo(type);
        assertThat(Label.isBegin(label)).isEqualTo(begin);
        assertThat(Label.isInside(label)).isEqualTo(!begin);
    }

    @Test
    void outsideIsNeither() {
        assertThat(Label.COUNT).isEqualTo(11);
        assertThat(Label.isBegin(Label.OUTSIDE)).isFalse();
        assertThat(Label.isInside(Label.OUTSIDE)).isFalse();
    }

    @Test
    void insideFollowsItsOwnTypeOnly() {
        for (int before = 0; before < Label.COUNT; before++) {
            for (int label = 0; label < Label.COUNT; label++) {
                boolean named = before != Label.OUTSIDE && label != Label.OUTSIDE;
                boolean own = named && Label.type(before) == Label.type(label);
                assertThat(Label.follows(before, label)).as(before + " " + label)
                    .isEqualTo(!Label.isInside(label) || own);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({ "PERSON,PERSON", "ORGANISATION,ORGANISATION", "PLACE,PLACE", "EVENT,EVENT", "OTHER," })
    void typesAreKindsOfEntities(NameType type, EntityKind kind) {
        assertThat(type.kind()).isEqualTo(kind);
    }

}
