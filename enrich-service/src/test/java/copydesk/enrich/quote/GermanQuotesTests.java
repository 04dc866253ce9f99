package copydesk.enrich.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is quoted in German. */
class GermanQuotesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                            „Wir schaffen das“, sagte Bundeskanzlerin Angela Merkel am Montag. „Wir haben so vieles geschafft.“ => Angela Merkel: Wir schaffen das | Wir haben so vieles geschafft.
                            Olaf Scholz sagte: „Wir werden das nicht hinnehmen.“ // „Das ist klar“, betonte der Kanzler. => Olaf Scholz: Wir werden das nicht hinnehmen. ; Olaf Scholz: Das ist klar
                            »Das ist ein Skandal«, erklärte ein Sprecher der Polizei. => ein Sprecher der Polizei*: Das ist ein Skandal
                            Der Minister nannte den Vorfall eine „Katastrophe“. Laut Anna Berg war es „schlimm“. => Der Minister*: Katastrophe ; Anna Berg: schlimm
                            „Wir gehen“, so Annalena Baerbock. => Annalena Baerbock: Wir gehen
                            Der SPD-Politiker Karl Berg sprach von einem „Skandal“. „Das darf nicht passieren“, sagte er der „Bild“-Zeitung. => Karl Berg: Skandal ; Karl Berg: Das darf nicht passieren
                            Wie Anna Berg mitteilte, sei das „kein Problem“. => Anna Berg: kein Problem
                            Nach Angaben der Polizei war der Fahrer „stark alkoholisiert“. => der Polizei*: stark alkoholisiert
                            „Was soll das?“, fragte Anna Berg. „Nichts“, antwortete Karl Berg. => Anna Berg: Was soll das? ; Karl Berg: Nichts
                            Man müsse „endlich handeln“, forderte Außenministerin Annalena Baerbock am Dienstag. => Annalena Baerbock: endlich handeln
                            Anna Berg wohnt seit 2010 in Köln. „Ich habe nichts gesehen“, sagt die 34-Jährige. => Anna Berg: Ich habe nichts gesehen
                            Sie las das Buch „Tauben im Gras“ und sprach mit dem „Spiegel“. => ``
                            Ein Sprecher der CDU wies das als „Unsinn“ zurück. => Ein Sprecher der CDU*: Unsinn
                    Die Grünen-Chefin Franziska Brantner warf der Union „Wortbruch“ vor. => Franziska Brantner*: Wortbruch
                    „So“, sagte Müller, „geht das nicht.“ => Müller*: So | geht das nicht.
                    Wie die „Süddeutsche Zeitung“ schreibt, sprach Anna Berg von einem „Skandal“. => Anna Berg: Skandal
                    """)
    void attributes(String text, String quotes) {
        assertThat(Quoted.inOne("de", text)).isEqualTo(quotes);
    }

}
