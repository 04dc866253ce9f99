package copydesk.enrich.entity;

import copydesk.enrich.text.PhraseTrie;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import copydesk.contract.annotation.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleNamesTests {

    private final ArticleNames names = new ArticleNames(Lexicon.standard());

    @ParameterizedTest
    @CsvSource({ "Wren Halloway,Halloway", "Otto Berg Jr.,Berg", "Otto Berg III,Berg", "Søren Ærø,Aero",
            "Ludwig van der Hoven,Hoven" })
    void knowsTheSurnameOfAPerson(String name, String surname) {
        Named person = add(EntityKind.PERSON, name, Evidence.GIVEN_NAME, name + " left.");

        assertThat(Objects.requireNonNull(this.names.surnameOf(person)).meant()).isEqualTo(person);
        assertThat(this.names.surnames().longest(new String[] { surname }, 0)).isNotNull();
        assertThat(this.names.surnames().longest(new String[] { surname.toUpperCase(java.util.Locale.ROOT) }, 0))
            .isNotNull();
    }

    @Test
    void leavesTheArabicArticleOff() {
        Named person = add(EntityKind.PERSON, "Omar al-Rashidi", Evidence.GIVEN_NAME, "Omar al-Rashidi left.");

        assertThat(this.names.surnames().longest(new String[] { "Rashidi" }, 0))
            .isEqualTo(new PhraseTrie.Match<>(this.names.surnameOf(person), 1));
    }

    @Test
    void knowsTheFullNameAsAPhrase() {
        Named person = add(EntityKind.PERSON, "Wren Halloway", Evidence.TITLE_NAME, "Wren Halloway left.");

        assertThat(this.names.phrases().longest(new String[] { "Wren", "Halloway" }, 0))
            .isEqualTo(new PhraseTrie.Match<>(person, 2));
        assertThat(this.names.phrases().longest(new String[] { "WREN", "HALLOWAY" }, 0))
            .isEqualTo(new PhraseTrie.Match<>(person, 2));
    }

    @Test
    void surnameAloneMakesNobodyKnownInFull() {
        Named person = add(EntityKind.PERSON, "Vladimir Putin", Evidence.GAZETTEER_WORD, "Putin left.");

        assertThat(this.names.surnameOf(person)).isNull();
    }

    @Test
    void oneLetterIsNoSurname() {
        Named person = add(EntityKind.PERSON, "Wren H", Evidence.GIVEN_NAME, "Wren H left.");

        assertThat(this.names.surnameOf(person)).isNull();
    }

    @Test
    void acronymInBracketsBelongsToTheNameBefore() {
        Named agency = add(EntityKind.ORGANISATION, "Coastal Safety Agency", Evidence.ORGANISATION_WORD,
                "Coastal Safety Agency (CSA) met.");

        assertThat(this.names.acronym("CSA")).isEqualTo(agency);
        assertThat(this.names.acronym("FSB")).isNull();
    }

    @Test
    void wordInBracketsIsNoAcronym() {
        add(EntityKind.ORGANISATION, "Coastal Safety Agency", Evidence.ORGANISATION_WORD,
                "Coastal Safety Agency (Oslo) met.");

        assertThat(this.names.acronym("Oslo")).isNull();
    }

    @Test
    void firstOrganisationKeepsAnAcronym() {
        Named first = add(EntityKind.ORGANISATION, "Coastal Safety Agency", Evidence.ORGANISATION_WORD,
                "Coastal Safety Agency (CSA) met.");
        add(EntityKind.ORGANISATION, "Central Sailing Academy", Evidence.ORGANISATION_WORD,
                "Central Sailing Academy (CSA) met.");

        assertThat(this.names.acronym("CSA")).isEqualTo(first);
    }

    @Test
    void bareNameMeansTheOneQualifiedName() {
        Named ministry = add(EntityKind.ORGANISATION, "Polish Foreign Ministry", Evidence.ORGANISATION_WORD,
                "Polish Foreign Ministry staff met.");

        assertThat(this.names.qualified("Foreign Ministry")).isEqualTo(ministry);
        assertThat(this.names.qualified("Defense Ministry")).isNull();
    }

    @Test
    void bareNameMeansNoneOfTwoQualifiedNames() {
        add(EntityKind.ORGANISATION, "Polish Foreign Ministry", Evidence.ORGANISATION_WORD,
                "Polish Foreign Ministry staff met.");
        add(EntityKind.ORGANISATION, "Danish Foreign Ministry", Evidence.ORGANISATION_WORD,
                "Danish Foreign Ministry staff met.");

        assertThat(this.names.qualified("Foreign Ministry")).isNull();
    }

    /** Adds a block that starts with a name. */
    private Named add(EntityKind kind, String name, Evidence evidence, String text) {
        Named named = Named.of(kind, name);
        Scan scan = Scans.of(text);
        int to = 1;
        while (!name.endsWith(scan.text(0, to)) || scan.text(0, to).length() < Math.min(name.length(), 5)) {
            to++;
        }
        scan.keep(new ArrayList<>(List.of(new Span(0, to, named, evidence))));
        this.names.add(scan);
        return named;
    }

}
