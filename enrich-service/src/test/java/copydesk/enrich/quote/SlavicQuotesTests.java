package copydesk.enrich.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is quoted in Ukrainian, Russian and Polish. */
class SlavicQuotesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    «Ми готові до переговорів», — сказав Володимир Зеленський. «Ми чекаємо», — додав він. => Volodymyr Zelensky: Ми готові до переговорів ; Volodymyr Zelensky: Ми чекаємо
                    «Ми готові, — заявив міністр Андрій Сибіга. — І ми не боїмося». => Andriy Sybiha: Ми готові, | І ми не боїмося
                    Речник міністерства повідомив: «Усе гаразд». За словами Зеленського, це «важливий крок». => Речник міністерства*: Усе гаразд ; Volodymyr Zelensky: важливий крок
                    Про це повідомив президент Володимир Зеленський. «Ми вистояли», — сказав глава держави. => Volodymyr Zelensky: Ми вистояли
                    "Це наша земля", - сказав Зеленський. За його словами, "ніхто не здасться". => Volodymyr Zelensky: Це наша земля ; Volodymyr Zelensky: ніхто не здасться
                    Президент Володимир Зеленський заявив, що Україна «не здасться». “Ми боремося”, – додав він. => Volodymyr Zelensky: не здасться ; Volodymyr Zelensky: Ми боремося
                    Він читав газету «Дзеркало тижня» і купив завод «Арсенал». => ``
                    """)
    void attributesInUkrainian(String text, String quotes) {
        assertThat(Quoted.inOne("uk", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                            «Мы готовы», — сказал Сергей Лавров. По его словам, это «важный шаг». => Sergei Lavrov: Мы готовы ; Sergei Lavrov: важный шаг
                            «Мы посетили завод «Арсенал», — рассказал Сергей Лавров. — Там хорошо». => Sergei Lavrov: Мы посетили завод «Арсенал», | Там хорошо
                            Представитель ведомства сообщил агентству: «Все в порядке». => Представитель ведомства*: Все в порядке
                            «Это неприемлемо», — сказал журналистам Дмитрий Песков. «Мы ответим», — подчеркнул он. => Dmitry Peskov: Это неприемлемо ; Dmitry Peskov: Мы ответим
                            Сергей Лавров назвал это «провокацией». «Мы ответим, — добавил министр. — Но позже». => Sergei Lavrov: провокацией ; Sergei Lavrov: Мы ответим, | Но позже
                            Как сообщил источник РБК, сделка «практически закрыта». => источник РБК*: практически закрыта
                    «Это катастрофа», — заявил мэр города Иван Петров. «Мы не спали, — рассказала местная жительница. — Было страшно». => Иван Петров: Это катастрофа ; местная жительница*: Мы не спали, | Было страшно
                    """)
    void attributesInRussian(String text, String quotes) {
        assertThat(Quoted.inOne("ru", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            „Jesteśmy gotowi” – powiedział Donald Tusk. => Donald Tusk: Jesteśmy gotowi
            """)
    void attributesInPolish(String text, String quotes) {
        assertThat(Quoted.inOne("pl", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            岸田首相は「経済は回復している」と述べた。 => 岸田首相は*: 経済は回復している
            """)
    void attributesInJapanese(String text, String quotes) {
        assertThat(Quoted.inOne("ja", text)).isEqualTo(quotes);
    }

}
