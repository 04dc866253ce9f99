package copydesk.publish.difference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionNoteTests {

    @ParameterizedTest
    @ValueSource(strings = { "Correction: The bridge has four lanes, not six.",
            "CORRECTION (May 3, 2026): The mayor's name is Voss.", "Correction, 3 May: The mayor is Ida Voss.",
            "Clarification: The ferry runs on weekdays only.", "Corrections and clarifications: It cost 4m.",
            "*Correction: It cost 4m.", "Correction", "Correction \u2014 An earlier version misspelled the name.",
            "This article was amended on 3 May 2026. It said six lanes.",
            "This story has been corrected to say that the bridge has four lanes.",
            "This article was updated on 3 May to correct the number of lanes.",
            "An earlier version of this story gave the wrong number.",
            "The bridge opens in May. An earlier version of this article said June.",
            "(An earlier version of this article said June.)", "The article was corrected on 3 May.",
            "Editor\u2019s note: A previous version misstated the number of lanes.",
            "(Corrects number of lanes in second paragraph)", "CORRECTED-Bridge to open in May",
            "This story originally said the bridge had six lanes.", "We regret the error.",
            "Korrektur: Die Br\u00fccke hat vier Spuren.", "Berichtigung: Es waren vier.",
            "In einer fr\u00fcheren Version dieses Artikels hie\u00df es, die Br\u00fccke habe sechs Spuren.",
            "In einer fr\u00fcheren Fassung hie\u00df es, es seien sechs.",
            "Anmerkung der Redaktion: Wir haben die Zahl der Spuren korrigiert.",
            "Dieser Artikel wurde nachtr\u00e4glich korrigiert.", "Wir haben den Fehler korrigiert.",
            "Rectificatif : le pont a quatre voies.", "Une premi\u00e8re version de cet article donnait six voies.",
            "Cet article a \u00e9t\u00e9 corrig\u00e9 le 3 mai.",
            "Cet article a \u00e9t\u00e9 modifi\u00e9 le 3 mai pour corriger le nombre de voies.",
            "Correcci\u00f3n: el puente tiene cuatro carriles.", "Fe de errores: son cuatro.",
            "Una versi\u00f3n anterior de este art\u00edculo dec\u00eda seis carriles.",
            "Esta noticia ha sido corregida." })
    void findsNotes(String text) {
        assertThat(CorrectionNote.in(text)).as(text).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Correction officers at the jail said: nobody escaped.",
            "The market fell in what brokers call a correction: a tenth in a week.",
            "The ministry issued a correction on Monday.", "This article was updated on 3 May 2026.",
            "An earlier version of the bill was rejected.",
            "An earlier version of the report said that the dam was safe.", "The report was amended on Tuesday.",
            "\u201cThis article was corrected,\u201d the editor told the court.",
            "Editor\u2019s note: Mara Lind reports from Norhavn this week.", "Last updated 14:30",
            "Die Regierung k\u00fcndigte eine Korrektur an: Der Haushalt sinkt.",
            "In einer fr\u00fcheren Version des Gesetzes stand das Gegenteil.",
            "Le gouvernement a promis une correction : le budget baisse.",
            "Una versi\u00f3n anterior de la ley dec\u00eda lo contrario." })
    void leavesOtherTextsAlone(String text) {
        assertThat(CorrectionNote.in(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", "  ", "\t", "\n", "\u000b", "\r\n", "\u00a0", "\u1680", "\u180e", "\u2009 ", "\u202f",
            "\u3000" })
    void takesAnySpaceForOne(String space) {
        assertThat(CorrectionNote.in("Editor\u2019s" + space + "note \u2013 it" + space + "corrects a name"))
            .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\u200b", "\u2028", "", "x" })
    void takesNothingElseForASpace(String none) {
        assertThat(CorrectionNote.in("Editor\u2019s" + none + "note \u2013 it corrects a name")).isEmpty();
    }

    @Test
    void givesTheNoteWithoutTheWordsBeforeIt() {
        assertThat(CorrectionNote.in("It opens in May. An earlier version of this article said June."))
            .hasValueSatisfying((note) -> assertThat(note).endsWith("An earlier version of this article said June.")
                .doesNotContain("opens"));
    }

    @Test
    void finishesHostileTexts() {
        assertThat(CorrectionNote.in("correction (".repeat(100_000))).isEmpty();
        assertThat(CorrectionNote.in("this article was updated ".repeat(40_000))).isEmpty();
    }

}
