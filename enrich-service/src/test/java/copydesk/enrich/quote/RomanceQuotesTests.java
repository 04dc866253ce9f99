package copydesk.enrich.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is quoted in French, Spanish and Italian. */
class RomanceQuotesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                            « Nous sommes prêts », a déclaré Emmanuel Macron. « Il faut agir », a-t-il ajouté. => Emmanuel Macron: Nous sommes prêts ; Emmanuel Macron: Il faut agir
                            « Nous sommes prêts, a déclaré le président Emmanuel Macron, et nous agirons. » => Emmanuel Macron: Nous sommes prêts | et nous agirons.
                            Selon le ministre, la situation est « très grave ». Pour Marine Le Pen, « c'est une honte ». => le ministre*: très grave ; Marine Le Pen: c'est une honte
                            « C’est inacceptable ! » s’est exclamé un habitant de Lyon. => un habitant de Lyon*: C’est inacceptable !
                            « Je n'ai rien vu », confie Anna Berg, 34 ans. « J'étais dans la cuisine », précise-t-elle. => Anna Berg: Je n'ai rien vu ; Anna Berg: J'étais dans la cuisine
                            Le ministre de l'Intérieur, Gérald Darmanin, a dénoncé « une attaque lâche ». « Nous les retrouverons », a promis le ministre. => Gérald Darmanin: une attaque lâche ; Gérald Darmanin: Nous les retrouverons
                            Emmanuel Macron s'est dit « très inquiet ». Le chef de l'État a parlé d'une « situation grave ». => Emmanuel Macron: très inquiet ; Emmanuel Macron: situation grave
                            « La culture reste », écrit Anna Berg. Elle ajoute : « On oublie tout. » => Anna Berg: La culture reste ; Anna Berg: On oublie tout.
                            « C'est un scandale ! », s'emporte Jean Dupont, maire de la commune. « On nous ment », ajoute-t-il. => Jean Dupont: C'est un scandale ! ; Jean Dupont: On nous ment
                    D'après la préfecture, il s'agit d'un acte « isolé ». => la préfecture*: isolé
                    « Nous avons tout perdu », raconte une habitante. « Les flammes, dit-elle, étaient hautes. » => une habitante*: Nous avons tout perdu ; une habitante*: Les flammes | étaient hautes.
                    """)
    void attributesInFrench(String text, String quotes) {
        assertThat(Quoted.inOne("fr", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                            «Estamos listos», dijo el presidente Pedro Sánchez. «No hay duda», añadió. => Pedro Sánchez: Estamos listos ; Pedro Sánchez: No hay duda
                            “Estamos listos —afirmó Pedro Sánchez— y vamos a ganar”. => Pedro Sánchez: Estamos listos | y vamos a ganar
                            La ministra calificó la medida de “injusta”. Según la policía, fue “un accidente”. => La ministra*: injusta ; la policía*: un accidente
                            El presidente del Gobierno, Pedro Sánchez, ha asegurado este lunes que es “una buena noticia”. => Pedro Sánchez: una buena noticia
                            —No he visto nada —dijo Ana Berg—. Estaba en la cocina. => Ana Berg: No he visto nada | Estaba en la cocina.
                            Preguntado por la dimisión, el ministro respondió: “No voy a dimitir”. => el ministro*: No voy a dimitir
                            El portavoz del PP, Borja Sémper, tachó el acuerdo de “vergonzoso”. «Es una traición», sostuvo. => Borja Sémper*: vergonzoso ; Borja Sémper*: Es una traición
                    """)
    void attributesInSpanish(String text, String quotes) {
        assertThat(Quoted.inOne("es", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            «Siamo pronti», ha detto Giorgia Meloni. => Giorgia Meloni: Siamo pronti
            """)
    void attributesInItalian(String text, String quotes) {
        assertThat(Quoted.inOne("it", text)).isEqualTo(quotes);
    }

}
