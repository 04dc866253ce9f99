package copydesk.enrich.entity;

import copydesk.contract.annotation.Mention;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CyrillicNamesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Порт закрили в Одесі.|Odesa", "Потяг прибув до Харкова.|Kharkiv", "Зустріч була у Львові.|Lviv",
                    "Снаряд впав біля Херсона.|Kherson", "Вони живуть у Кривому Розі.|Kryvyi Rih",
                    "Завод стоїть у Слов\u2019янську.|Sloviansk", "Завод стоїть у Куп'янську.|Kupiansk",
                    "Вона приїхала з Івано-Франківська.|Ivano-Frankivsk", "Уряд Німеччини мовчить.|Germany",
                    "Переговори йдуть у Стамбулі.|Istanbul", "Вантаж прийшов із Саудівської Аравії.|Saudi Arabia",
                    "Про це пишуть у США.|United States", "Судно йде Чорним, а потім у Чорному морі.|Black Sea",
                    "Рейс летить до Нью-Йорка.|New York City", "Делегація прибула до Варшави.|Warsaw" })
    void findsPlacesInUkrainian(String text, String name) {
        assertThat(Tagged.in("uk", text).places()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Поезд идёт в Киев.|Kyiv", "Встреча прошла в Минске.|Minsk", "Груз пришёл из Германии.|Germany",
                    "Переговоры идут в Стамбуле.|Istanbul", "Делегация прибыла в Санкт-Петербург.|St. Petersburg",
                    "Об этом пишут в Великобритании.|United Kingdom", "Они живут в Белгороде.|Belgorod",
                    "Рейс летит в Нью-Йорк.|New York City" })
    void findsPlacesInRussian(String text, String name) {
        assertThat(Tagged.in("ru", text).places()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Про це сказав Володимир Зеленський.|Volodymyr Zelensky",
                    "Вони слухали Зеленського.|Volodymyr Zelensky", "Про це сказав Дональд Трамп.|Donald Trump",
                    "Лист надіслали Трампу.|Donald Trump", "Учора Урсула фон дер Ляєн виступила.|Ursula von der Leyen",
                    "Міністр Андрій Сибіга виступив.|Andriy Sybiha",
                    "Розмова з Олександром була без Єрмака, але Єрмак знав." + "|Andriy Yermak",
                    "Виступив Реджеп Тайїп Ердоган.|Recep Tayyip Erdoğan" })
    void findsLeadersInUkrainian(String text, String name) {
        assertThat(Tagged.in("uk", text).persons()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "Об этом сказал Сергей Лавров.|Sergei Lavrov", "Вчера Эммануэль Макрон выступил.|Emmanuel Macron",
                    "Они слушали Эрдогана.|Recep Tayyip Erdoğan",
                    "Об этом сказал Александр Лукашенко.|Alexander Lukashenko" })
    void findsLeadersInRussian(String text, String name) {
        assertThat(Tagged.in("ru", text).persons()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Кошти надав Європейський Союз.|European Union",
            "Місію створив ЮНІСЕФ.|UNICEF", "Про це повідомила Єврокомісія.|European Commission",
            "Экспертов прислало МАГАТЭ.|International Atomic Energy Agency", "Заяву зробив Білий дім.|White House",
            "Заседание провёл Совет Безопасности ООН.|UN Security Council" })
    void findsOrganisations(String text, String name) {
        assertThat(Tagged.in("uk", text).organisations()).containsExactly(name);
    }

    @Test
    void findsUnknownPersonsByTitleAndGivenName() {
        Tagged tagged = Tagged.in("uk", "Про це сказала директорка Олена Вербицька.",
                "Урок провела вчителька Ганна Мороз. Мороз задоволена.");

        assertThat(tagged.mentionsOf("person:olena-verbytska")).containsExactly("Олена Вербицька");
        assertThat(tagged.mentionsOf("person:hanna-moroz")).containsExactly("Ганна Мороз", "Мороз");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Українці зустріли московський поїзд.", "Дівчата купили рис у крамниці.",
            "На столі лежав ізюм.", "То була стамбульська кава." })
    void findsNoPlaceInAdjectivesAndSmallLetters(String text) {
        assertThat(Tagged.in("uk", text).places()).isEmpty();
    }

    @Test
    void readsTheSampleAboutTheSchool() {
        Tagged tagged = Tagged.in("uk", Articles.sample("kharkiv-metro-school.txt"));

        assertThat(tagged.mentionsOf("place:kharkiv")).containsExactly("Харкові", "Харкові", "Харків");
        assertThat(tagged.about()).containsExactly("place:kharkiv");
        assertThat(tagged.organisations()).containsExactly("European Union", "UNICEF");
        assertThat(tagged.persons()).containsExactly("Світлана Ярмоленко", "Ганна Мороз");
        assertThat(tagged.mentions()).extracting(Mention::text)
            .containsExactly("Харкові", "Харкові", "Світлана Ярмоленко", "Європейський Союз", "ЮНІСЕФ", "Харків",
                    "Ганна Мороз");
    }

}
