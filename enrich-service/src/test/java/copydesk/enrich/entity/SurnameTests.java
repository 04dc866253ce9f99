package copydesk.enrich.entity;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SurnameTests {

    private static final Named ANNA = Named.of(EntityKind.PERSON, "Anna Bergfors");

    private static final Named OTTO = Named.of(EntityKind.PERSON, "Otto Bergfors");

    private final Surname surname = new Surname(ANNA);

    @Test
    void meansItsOnlyPerson() {
        assertThat(this.surname.meant()).isEqualTo(ANNA);
        assertThat(this.surname.isShared()).isFalse();
        assertThat(this.surname.evidence()).isEqualTo(Evidence.SHORT_FORM);
    }

    @Test
    void samePersonAgainSharesNothing() {
        this.surname.add(Named.of(EntityKind.PERSON, "Anna Bergfors"));

        assertThat(this.surname.isShared()).isFalse();
    }

    @Test
    void secondPersonMakesItAmbiguous() {
        this.surname.add(OTTO);

        assertThat(this.surname.isShared()).isTrue();
        assertThat(this.surname.meant()).isEqualTo(ANNA);
        assertThat(this.surname.evidence()).isEqualTo(Evidence.AMBIGUOUS_SHORT_FORM);
    }

    @Test
    void staysAmbiguousWhenTheFirstIsNamedAgain() {
        this.surname.add(OTTO);
        this.surname.add(ANNA);

        assertThat(this.surname.isShared()).isTrue();
    }

    @Test
    void meansWhoWasSeenLast() {
        this.surname.add(OTTO);
        this.surname.see(OTTO);

        assertThat(this.surname.meant()).isEqualTo(OTTO);
    }

}
