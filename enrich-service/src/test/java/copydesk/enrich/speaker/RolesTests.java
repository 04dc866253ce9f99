package copydesk.enrich.speaker;

import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RolesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Finance Minister Lena Ek left. => the minister => true
            Finance Minister Lena Ek left. => the finance minister => true
            Finance Minister Lena Ek left. => the foreign minister => false
            Lena Ek, the finance minister, left. => the minister => true
            Lena Ek, a minister in Oslo, left. => the minister => true
            The minister, Lena Ek, left. => the minister => true
            The minister met Lena Ek there. => the minister => false
            Lena Ek left. => the minister => false
            Norwegian President Lena Ek left. => the Norwegian leader => true
            Norwegian President Lena Ek left. => the president of Norway => false
            President Lena Ek left. => the => false
            """)
    void phraseFitsWhatAPersonIsSaidToBe(String text, String phrase, boolean fits) {
        Roles roles = roles("en", text);
        Sentence described = Read.sentences("en", phrase).get(0);

        assertThat(roles.fit("person:lena-ek", described, 0, described.size())).isEqualTo(fits);
    }

    @Test
    void formsOfOneWordAreTheSame() {
        Roles roles = roles("de", "Die Ministerin Lena Ek ging.");
        Sentence described = Read.sentences("de", "der Ministerin").get(0);

        assertThat(roles.isSaidOfAnyone("ministerinnen")).isFalse();
        assertThat(roles.isSaidOfAnyone("minister")).isTrue();
        assertThat(roles.fit("person:lena-ek", described, 0, 2)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "mayor,true", "mayors,true", "may,false", "singer,false" })
    void knowsWhatIsSaidOfAnyone(String word, boolean said) {
        assertThat(roles("en", "Mayor Lena Ek left.").isSaidOfAnyone(word)).isEqualTo(said);
    }

    @Test
    void knowsWhoHoldsAPost() {
        Roles roles = roles("en", "Mayor Lena Ek met Karl Berg.");

        assertThat(roles.isKnown("person:lena-ek")).isTrue();
        assertThat(roles.isKnown("person:karl-berg")).isFalse();
        assertThat(roles.isKnown("person:nobody")).isFalse();
    }

    @Test
    void aRoleTellsThePronoun() {
        Roles roles = roles("de", "Die Sprecherin Kim Berg ging.");

        assertThat(roles.gender("person:nobody", Gender.UNKNOWN)).isEqualTo(Gender.UNKNOWN);
        assertThat(roles.gender("person:nobody", Gender.GROUP)).isEqualTo(Gender.GROUP);
    }

    @Test
    void rolesOfTwoPersonsStayApart() {
        Roles roles = roles("en", "Mayor Lena Ek met Senator Karl Berg.");
        Sentence mayor = Read.sentences("en", "the mayor").get(0);

        assertThat(roles.fit("person:lena-ek", mayor, 0, 2)).isTrue();
        assertThat(roles.fit("person:karl-berg", mayor, 0, 2)).isFalse();
    }

    private static Roles roles(String language, String text) {
        Roles roles = new Roles(Read.words(language));
        Read.sentences(language, text).forEach(roles::learn);
        return roles;
    }

}
