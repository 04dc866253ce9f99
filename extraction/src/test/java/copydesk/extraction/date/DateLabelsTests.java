package copydesk.extraction.date;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words beside dates, and those that are none. */
class DateLabelsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published on                | 0
            LAST UPDATED: Thursday,     | 0
            at 2:30 p.m. EDT            | 0
            Veröffentlicht am Mo, um    | 0
            Mis à jour le               | 0
            п’ятниця, 14:30             | 0
            公開日時                     | 0
            최종 수정                    | 0
            ''                          | 0
            Hamburg, 14.30 Uhr          | 7
            Updated by Jane             | 6
            Published in Kyiv           | 6
            """)
    void countLettersOfNoLabel(String text, int letters) {
        assertThat(DateLabels.lettersBeside(text)).isEqualTo(letters);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Revised edition", "UPDATED", "Stand: 14 Uhr", "Mise à jour", "ACTUALIZADO EL",
            "Atualizado em", "Aggiornato il", "Uppdaterad", "Päivitetty", "更新日", "수정", "تحديث" })
    void speakOfChange(String text) {
        assertThat(DateLabels.speakOfChange(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Der Bestand", "Posted on", "Le mis en cause", "Erschienen am", "公開日", "" })
    void speakOfNoChange(String text) {
        assertThat(DateLabels.speakOfChange(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Posted on", "PUBLISHED", "Publié le", "Publicado el", "Publication", "Erschienen am",
            "Опубліковано", "Opublikowano", "Julkaistu", "公開日", "등록" })
    void speakOfPublication(String text) {
        assertThat(DateLabels.speakOfPublication(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Composted leaves", "A public notice", "Publius", "Updated", "更新", "" })
    void speakOfNoPublication(String text) {
        assertThat(DateLabels.speakOfPublication(text)).isFalse();
    }

}
