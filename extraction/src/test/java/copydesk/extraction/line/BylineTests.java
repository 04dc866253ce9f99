package copydesk.extraction.line;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who wrote it, as lines and as metadata say it. */
class BylineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Desmond Pratley                          | Desmond Pratley
            BY JANE DOE                                 | JANE DOE
            Written by Jane Doe                         | Jane Doe
            by: Jane Doe                                | Jane Doe
            By Seán O’Casey and D.H. Lawrence           | Seán O’Casey;D.H. Lawrence
            By Jane Doe, John Roe and Lea Holm          | Jane Doe;John Roe;Lea Holm
            ByJane Doe                                  | Jane Doe
            Written byJane Doe and Lea Holm             | Jane Doe;Lea Holm
            Text by Jane Doe                            | Jane Doe
            Contributors: Jane Doe, Lea Holm            | Jane Doe;Lea Holm
            By the Harbour Team                         | the Harbour Team
            By Jane Doe with John Roe                   | Jane Doe;John Roe
            By Ludwig van Beethoven & Vincent de Paul   | Ludwig van Beethoven;Vincent de Paul
            Von Jörg Häußler                            | Jörg Häußler
            Von Karl-Heinz zu Solms und Eva Klein       | Karl-Heinz zu Solms;Eva Klein
            Text: Eva Klein                             | Eva Klein
            Par Solène Ravier                           | Solène Ravier
            Propos recueillis par Luc Petit             | Luc Petit
            Por Inés Larrauri y Luis de la Vega         | Inés Larrauri;Luis de la Vega
            Автор: Ганна Мороз                          | Ганна Мороз
            Від Ганна Мороз та Олена Гайдук             | Ганна Мороз;Олена Гайдук
            """)
    void readsAuthorsInManyLanguages(String line, String authors) {
        assertThat(Byline.of(line)).contains(new Byline(List.of(authors.split(";")), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe and AFP                 | Jane Doe | AFP
            By Jane Doe, Reuters, AP            | Jane Doe | Reuters,AP
            Von Eva Klein, dpa                  | Eva Klein | dpa
            Par Luc Petit et AFP                | Luc Petit | AFP
            """)
    void keepsAgenciesApart(String line, String author, String agencies) {
        assertThat(Byline.of(line)).contains(new Byline(List.of(author), List.of(agencies.split(","))));
    }

    @Test
    void readsAnAgencyThatWroteAlone() {
        assertThat(Byline.of("By Reuters")).contains(new Byline(List.of(), List.of("Reuters")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "By the time it was over, Jane Doe had left.", "By Friday the boats sailed again.", "By",
            "By  ", "Von Hamburg nach Bremen", "Par hasard", "Por la noche", "Jane Doe", "Standby Jane Doe",
            "By https://news.example/jane", "By 9 March 2026", "Byron Bay Ferries", "Reviewed by Jane Doe" })
    void leavesWhatIsNoByline(String line) {
        assertThat(Byline.of(line)).isEmpty();
    }

    @Test
    void leavesLinesThatAreTooLong() {
        assertThat(Byline.of("By " + "Jane Doe, ".repeat(20) + "John Roe")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe                     | Jane Doe
            By Jane Doe                  | Jane Doe
            jane doe                     | jane doe
            Jane Doe; John Roe           | Jane Doe;John Roe
            Jane Doe, Jane Doe           | Jane Doe
            The investigations desk      | The investigations desk
            """)
    void believesMetadata(String names, String authors) {
        assertThat(Byline.ofNames(names)).isEqualTo(new Byline(List.of(authors.split(";")), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Di Giulia Ferri                             | Giulia Ferri
            Por João Alves e Rita Dias                  | João Alves;Rita Dias
            Door Anke de Wit en Jan Vos                 | Anke de Wit;Jan Vos
            Av Ingrid Dahl og Per Lunde                 | Ingrid Dahl;Per Lunde
            Af: Mette Krogh                             | Mette Krogh
            Автор: Пётр Иванов и Анна Белова            | Пётр Иванов;Анна Белова
            Yazan: Elif Kaya ve Can Demir               | Elif Kaya;Can Demir
            Tekst: Ewa Nowak                            | Ewa Nowak
            Story by Jane Doe                           | Jane Doe
            """)
    void readsAuthorsInMoreLanguages(String line, String authors) {
        assertThat(Byline.of(line)).contains(new Byline(List.of(authors.split(";")), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe, MD, RD                            | Jane Doe, MD, RD
            Jane Doe, Ph.D. and John Roe Jr.            | Jane Doe, Ph.D.;John Roe Jr.
            Jane Doe, Staff Writer                      | Jane Doe
            Eva Klein, Redakteurin                      | Eva Klein
            Jane Doe - Harbour Post Editorial Team      | Jane Doe
            Jane Doe (jane@harbour.example)             | Jane Doe
            Jane Doe @janedoe                           | Jane Doe
            Jane Doe for Harbour Post                   | Jane Doe
            Eva Klein aus Kiel                          | Eva Klein
            Kommentar von Eva Klein                     | Eva Klein
            김하나 기자                                      | 김하나
            janedoe                                     | janedoe
            """)
    void cleansNames(String names, String authors) {
        assertThat(Byline.ofNames(names)).isEqualTo(new Byline(List.of(authors.split(";")), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "admin", "Author", "jane.doe@harbour.example", "page.head.author", "4711", "Written by",
            "www.harbour.example", "null", "—" })
    void takesNoPlaceholderForAnAuthor(String name) {
        assertThat(Byline.ofNames(name)).isEqualTo(new Byline(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Jane Doe", "Ludwig van Beethoven", "Seán O’Casey", "김하나", "山田太郎" })
    void knowsNames(String name) {
        assertThat(Byline.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "the boats", "Boats sail again", "admin", "5 May", "" })
    void knowsWhatIsNoName(String name) {
        assertThat(Byline.isName(name)).isFalse();
    }

    @Test
    void takesNoAddressForAnAuthor() {
        assertThat(Byline.ofNames("https://www.facebook.com/jane")).isEqualTo(new Byline(List.of(), List.of()));
        assertThat(Byline.ofNames("x".repeat(81))).isEqualTo(new Byline(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe | Jane Doe
            By Jane Doe • 9 April 2026 | Jane Doe
            9 April 2026 · By Jane Doe | Jane Doe
            By Jane Doe – Updated April 9, 2026 | Jane Doe
            Von Jörg Häußler · 25. April 2026, 17:45 Uhr | Jörg Häußler
            Par Luc Petit — Publié le 8 octobre 2026 à 7 h 00 | Luc Petit
            """)
    void findsAuthorsInHeadLines(String line, String author) {
        assertThat(HeadLine.isOne(line)).isTrue();
        assertThat(HeadLine.namesAuthors(line)).isTrue();
        assertThat(HeadLine.byline(line)).contains(new Byline(List.of(author), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Thursday, 5 November 2026                         | Thursday, 5 November 2026
            Published 9 April 2026 • Updated 10 April 2026    | Published 9 April 2026;Updated 10 April 2026
            By Jane Doe • 9 April 2026                        | 9 April 2026
            By Jane Doe                                       |
            """)
    void findsDatesInHeadLines(String line, String dates) {
        assertThat(HeadLine.isOne(line)).isTrue();
        assertThat(HeadLine.dates(line)).isEqualTo((dates != null) ? List.of(dates.split(";")) : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " | ", "The boats sail again.", "By Jane Doe • The boats sail again.",
            "On 9 April 2026 the boats sailed again.", "Harbour | 9 April 2026" })
    void leavesWhatSaysMore(String line) {
        assertThat(HeadLine.isOne(line)).isFalse();
    }

    @Test
    void leavesHeadLinesThatAreTooLong() {
        assertThat(HeadLine.isOne("9 April 2026 • ".repeat(20))).isFalse();
        assertThat(HeadLine.dates("9 April 2026 • ".repeat(20))).isEmpty();
    }

}
