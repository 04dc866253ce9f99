package copydesk.enrich.identity.form;

import java.util.ArrayList;
import java.util.List;

import copydesk.knowledge.NormalName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingsTests {

    @ParameterizedTest
    @CsvSource({ "Zhou En-lai, zhou enlai by joined", "Premier Zhou En-lai, zhou enlai by joined",
            "HarbourWatch, Harbour Watch by parted", "Kalmar Center, kalmar centre by respelled",
            "Kalmar Centre, kalmar center by respelled", "First Fleet, 1st fleet by respelled",
            "Mount Kalmar, mt kalmar by respelled", "Taasinge, tasinge by transcribed", "Gruen, grun by transcribed",
            "Koeln, koln by transcribed", "Stanislavsky, stanislavski by transcribed",
            "Zelenskii, zelensky by transcribed" })
    void isAskedForAsOthersSpellIt(String name, String form) {
        assertThat(spellings(name)).contains(form);
    }

    @ParameterizedTest
    @CsvSource({ "Kalmar", "Berg", "NATO", "'10 Downing Str'" })
    void plainNameHasNoOtherSpelling(String name) {
        assertThat(spellings(name)).noneMatch((form) -> form.startsWith(NormalName.of(name) + " by"));
        assertThat(spellings(name)).noneMatch((form) -> form.endsWith("transcribed"));
    }

    @Test
    void leadingHyphenJoinsNothing() {
        assertThat(spellings("-Berg")).noneMatch((form) -> form.endsWith("joined"));
        assertThat(spellings("")).isEmpty();
    }

    @Test
    void endlessNameIsLookedAtOnce() {
        assertThat(spellings("aA".repeat(100_000))).hasSizeLessThan(4);
    }

    private static List<String> spellings(String name) {
        List<NameForm> forms = new ArrayList<>();
        Spellings.add(name, NormalName.of(name).split(" "), forms);
        return forms.stream().map((form) -> form.text() + " by " + form.code()).toList();
    }

}
