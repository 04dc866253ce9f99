package copydesk.extraction.line;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as pages print them, and what is left of them. */
class AuthorNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Jane Doe                          ; Jane Doe
            J. Doe                            ; J. Doe
            Jane Doe | Harbour Post           ; Jane Doe
            Jane Doe – Harbour Post           ; Jane Doe
            Jane Doe (jane@news.example)      ; Jane Doe
            Jane Doe <jane@news.example>      ; Jane Doe
            Jane Doe jane@news.example        ; Jane Doe
            Jane Doe @janedoe                 ; Jane Doe
            Jane Doe for Harbour Post         ; Jane Doe
            Eva Klein aus Kiel                ; Eva Klein
            Opinion by Jane Doe               ; Jane Doe
            Guest post by Jane Doe            ; Jane Doe
            Ein Kommentar von Eva Klein       ; Eva Klein
            Eine Analyse von Eva Klein        ; Eva Klein
            – Jane Doe,                       ; Jane Doe
            김민수 기자                        ; 김민수
            Jane Doe Last updated on 5 May    ; Jane Doe
            Jane Doe Published: May 5         ; Jane Doe
            jdoe on Friday May 5              ; jdoe
            Anne-Marie O’Neill                ; Anne-Marie O’Neill
            """)
    void losesWhatIsAppended(String raw, String name) {
        assertThat(AuthorName.clean(raw)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "–", "2026", "admin", "ADMIN", "Read more", "jane.doe", "jdoe42", "jane@news.example",
            "https://news.example/jane", "www.news.example", "by", "Редактор", "May 5", "Sept. 12", "5 min read",
            "2–3 minutes", "at 10:30 sharp", "Monday", "Friday", "Kommentar von", "Bluesky" })
    void isNothingWhereNobodyIsNamed(String raw) {
        assertThat(AuthorName.clean(raw)).isEmpty();
    }

    @Test
    void isNoParagraph() {
        assertThat(AuthorName.clean("J" + "a".repeat(79))).hasSize(80);
        assertThat(AuthorName.clean("J" + "a".repeat(80))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "PhD, true", "Ph.D., true", "MD, true", "M.D., true", "CFP®, true", "RN-BC, true", "Jr., true",
            "III, true", "Doe, false", "AFP, false", "dpa, false", "Md, false" })
    void tellsDegreesFromNamesAndAgencies(String part, boolean degree) {
        assertThat(AuthorName.isDegree(part)).isEqualTo(degree);
    }

    @ParameterizedTest
    @CsvSource({ "Senior Reporter, true", "Kyiv bureau, true", "Redakteurin, true", "кореспондентка, true",
            "Co-Founder, true", "Lead Reviewer, true", "Jane Doe, false", "Lea Stafford, false", "Editorial, false",
            "Chiefs, false" })
    void tellsJobsFromNames(String part, boolean job) {
        assertThat(AuthorName.isJob(part)).isEqualTo(job);
    }

}
