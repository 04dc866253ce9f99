package copydesk.enrich.identity;

import copydesk.enrich.identity.form.NameForm;
import copydesk.knowledge.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OptionTests {

    private static final NameForm EXACT = new NameForm("Oslo", 1, "exact");

    @Test
    void placeMayStandForWhatIsInIt() {
        assertThat(fit(Kind.PLACE, Kind.PLACE)).isEqualTo(1);
        assertThat(fit(Kind.ORGANISATION, Kind.PLACE)).isEqualTo(0.3);
        assertThat(fit(Kind.OTHER, Kind.PLACE)).isEqualTo(0.3);
        assertThat(fit(Kind.EVENT, Kind.PLACE)).isEqualTo(0.1);
        assertThat(fit(null, Kind.PLACE)).isEqualTo(0.5);
    }

    @Test
    void personIsNothingButAPerson() {
        for (Kind kind : Kind.values()) {
            assertThat(option(Kind.PERSON, true).isPossible(kind)).isEqualTo(kind == Kind.PERSON);
            assertThat(option(kind, true).isPossible(Kind.PERSON)).isEqualTo(kind == Kind.PERSON);
        }
        assertThat(option(Kind.PERSON, true).isPossible(null)).isTrue();
    }

    @Test
    void whatIsCalledAsAPlaceMayBeThatPlace() {
        Option oslo = option(Kind.PLACE, true);

        assertThat(oslo.isPossible(Kind.ORGANISATION)).isTrue();
        assertThat(oslo.as(new NameForm("Oslo", 0.7, "without-country")).isPossible(Kind.ORGANISATION)).isTrue();
        assertThat(oslo.as(new NameForm("Oslo", 0.5, "last-words")).isPossible(Kind.ORGANISATION)).isFalse();
        assertThat(oslo.as(new NameForm("Oslo", 0.5, "last-words")).isPossible(Kind.PLACE)).isTrue();
        assertThat(oslo.isPossible(Kind.EVENT)).isFalse();
    }

    @Test
    void kindsFitAlikeInBothDirections() {
        for (Kind one : Kind.values()) {
            for (Kind other : Kind.values()) {
                assertThat(fit(one, other)).as("%s and %s", one, other).isEqualTo(fit(other, one));
            }
        }
    }

    @Test
    void anotherNameFitsLessThanTheLabel() {
        assertThat(option(Kind.PLACE, true).nameFit()).isEqualTo(1);
        assertThat(option(Kind.PLACE, false).nameFit()).isEqualTo(0.9);
        assertThat(option(Kind.PLACE, false).as(new NameForm("", 0.5, "short-form")).nameFit()).isEqualTo(0.45);
    }

    @Test
    void staysTheSameInAnotherForm() {
        NameForm shorter = new NameForm("", 0.5, "short-form");
        Option option = option(Kind.EVENT, false);

        assertThat(option.as(shorter)).isEqualTo(new Option(option.entity(), 0.7, false, shorter));
        assertThat(option.as(shorter).as(EXACT)).isEqualTo(option);
    }

    private static double fit(@Nullable Kind named, Kind known) {
        return option(known, true).kindFit(named);
    }

    private static Option option(Kind kind, boolean label) {
        return new Option(Known.entity(kind, "kb:oslo", 1), 0.7, label, EXACT);
    }

}
