package copydesk.enrich.language;

import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageDetectorTests {

    private static final String ENGLISH = "The ferry had left the port when the storm came in from the west, and it was "
            + "not until the morning that the crew could return to the harbour with all of the passengers.";

    private static final String GERMAN = "Die Fähre hatte den Hafen schon verlassen, als der Sturm aus dem Westen kam, "
            + "und erst am Morgen konnte die Besatzung mit allen Gästen in den Hafen zurück.";

    private static final String FRENCH = "Le ferry avait quitté le port quand la tempête est arrivée de l'ouest, et ce "
            + "n'est que le matin que l'équipage a pu revenir au port avec tous les passagers.";

    private static final String SPANISH = "El ferry había salido del puerto cuando la tormenta llegó desde el oeste, y no "
            + "fue hasta la mañana que la tripulación pudo volver al puerto con todos los pasajeros.";

    private static final String UKRAINIAN = "Пором уже вийшов з порту, коли з заходу прийшла буря, і лише вранці екіпаж "
            + "зміг повернутися до порту разом з усіма, хто був на борту, але без вантажу та без зв'язку.";

    private static final String RUSSIAN = "Паром уже вышел из порта, когда с запада пришла буря, и только утром экипаж "
            + "смог вернуться в порт со всеми, кто был на борту, но без груза и без связи.";

    private static final String PORTUGUESE = "O ferry já tinha saído do porto quando a tempestade chegou do oeste, e só de "
            + "manhã a tripulação conseguiu voltar ao porto com todos os passageiros e sem nenhuma carga.";

    private static final String ARABIC = "غادرت العبارة الميناء عندما وصلت العاصفة من الغرب ولم يتمكن الطاقم من العودة إلا "
            + "في الصباح مع جميع الركاب الذين كانوا على متنها وسط أمواج عالية ورياح شديدة وأمطار";

    private final LanguageDetector detector = new LanguageDetector();

    @Test
    void recognisesLanguageWithoutDeclaration() {
        assertThat(decide(null, ENGLISH)).isEqualTo("en");
        assertThat(decide(null, GERMAN)).isEqualTo("de");
        assertThat(decide(null, FRENCH)).isEqualTo("fr");
        assertThat(decide(null, SPANISH)).isEqualTo("es");
        assertThat(decide(null, UKRAINIAN)).isEqualTo("uk");
        assertThat(decide(null, RUSSIAN)).isEqualTo("ru");
    }

    @ParameterizedTest
    @CsvSource({ "en-GB,en-GB", "EN_us,en-US", "en,en" })
    void keepsDeclarationThatFits(String declared, String language) {
        assertThat(decide(declared, ENGLISH)).isEqualTo(language);
    }

    @Test
    void bodyWinsOnClearConflict() {
        assertThat(decide("en", GERMAN)).isEqualTo("de");
        assertThat(decide("ru", UKRAINIAN)).isEqualTo("uk");
        assertThat(decide("uk-UA", RUSSIAN)).isEqualTo("ru");
        assertThat(decide("pl", ENGLISH)).isEqualTo("en");
    }

    @Test
    void declarationOfAnotherLanguageStandsWithoutClearConflict() {
        assertThat(decide("pt-BR", PORTUGUESE)).isEqualTo("pt-BR");
        assertThat(decide("ar", ARABIC)).isEqualTo("ar");
        assertThat(
                decide("sv", "Färjan hade redan lämnat hamnen när stormen kom från väster och först på morgonen kunde "
                        + "besättningen återvända till hamnen med alla passagerare."))
            .isEqualTo("sv");
    }

    @Test
    void shortTextDoesNotOverruleDeclaration() {
        assertThat(decide("de", "The ferry is in the harbour.")).isEqualTo("de");
    }

    @Test
    void scriptOverrulesDeclarationEvenOfAStranger() {
        assertThat(decide("en", ARABIC)).isEqualTo("ar");
        assertThat(decide("en", "\u13E3\u13B3\u13A9 ".repeat(40))).isEqualTo("und");
    }

    @Test
    void languageThatNoModelKnowsStandsUnlessItIsAnother() {
        assertThat(
                decide("ha",
                        "Magajin gari ya ce a ranar Litinin tsohuwar gadar za ta ci gaba da kasancewa a rufe "
                                + "har zuwa bazara saboda gyaran ya fi tsada fiye da yadda birnin ya zata."))
            .isEqualTo("ha");
        assertThat(decide("ha", ENGLISH)).isEqualTo("en");
    }

    @Test
    void fewLettersOfAnOwnScriptAreEnough() {
        assertThat(decide("en", "\u03A4\u03BF \u03C0\u03BB\u03BF\u03AF\u03BF \u03AD\u03C6\u03C5\u03B3\u03B5 "
                + "\u03C7\u03C9\u03C1\u03AF\u03C2 \u03B5\u03BC\u03AC\u03C2"))
            .isEqualTo("el");
        assertThat(decide("en", "\u03A4\u03BF \u03C0\u03BB\u03BF\u03AF\u03BF")).isEqualTo("en");
    }

    @Test
    void hostileTextIsDecidedAtOnce() {
        assertThat(decide(null, "a".repeat(2_000_000))).isNotNull();
        assertThat(decide("en", "\uD800".repeat(100_000))).isEqualTo("en");
        assertThat(decide(null, "\u202E".repeat(100_000))).isEqualTo("und");
    }

    @Test
    void lettersTellUkrainianFromRussian() {
        assertThat(decide(null, "Підземна школа відкриється восени, повідомила міська рада Харкова.")).isEqualTo("uk");
        assertThat(decide(null, "Подземная школа откроется осенью, и её ученики смогут укрыться от обстрелов."))
            .isEqualTo("ru");
    }

    @Test
    void isUndefinedWhereNothingTells() {
        assertThat(decide(null, "")).isEqualTo("und");
        assertThat(decide(null, "Kalmar 2025 \uD83D\uDEA2")).isEqualTo("und");
        assertThat(this.detector.decide(Articles.text(Articles.of()))).isEqualTo("und");
    }

    @ParameterizedTest
    @CsvSource({ "english please", "x", "''", "'e n'", "1234567890123456789012345678901234567890" })
    void ignoresDeclarationThatIsNoTag(String declared) {
        assertThat(decide(declared, ENGLISH)).isEqualTo("en");
    }

    @Test
    void sampleAboutTheSchoolIsUkrainian() {
        Article school = Articles.sample("kharkiv-metro-school.txt");

        assertThat(this.detector.decide(Articles.text(school))).isEqualTo("uk");
    }

    @Test
    void fourWordsAreEnoughForAGuessAndThreeAreNot() {
        assertThat(decide(null, "the end of it")).isEqualTo("en");
        assertThat(decide(null, "the end of")).isEqualTo("und");
    }

    @Test
    void guessAsksForAFifthOfSmallWords() {
        assertThat(decide(null, "the Kalmar Lund Berg Falk")).isEqualTo("en");
        assertThat(decide(null, "the Kalmar Lund Berg Falk Dahl")).isEqualTo("und");
    }

    @Test
    void onlyTheBeginningOfALongTextIsRead() {
        assertThat(decide(null, "the ferry ".repeat(250) + "der Hafen ".repeat(5_000))).isEqualTo("en");
    }

    @Test
    void headlineDoesNotCount() {
        Article article = Articles.inLanguage(null, List.of(Articles.block(BlockRole.HEADLINE, GERMAN)));

        assertThat(this.detector.decide(Articles.text(article))).isEqualTo("und");
    }

    private String decide(@Nullable String declared, String body) {
        return this.detector.decide(Articles.text(Articles.inLanguage(declared, List.of(Articles.paragraph(body)))));
    }

}
