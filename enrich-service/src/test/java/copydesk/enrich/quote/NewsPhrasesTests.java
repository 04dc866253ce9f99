package copydesk.enrich.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Phrases as news has them, each with several difficulties at once. */
class NewsPhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    The government’s decision was “reckless and wrong,” opposition leader Maria Santos told parliament. => Maria Santos: reckless and wrong,
                    “We're heartbroken,” reads a statement posted on the club's website. => a statement*: We're heartbroken,
                    “Nobody knows what comes next,” says Fatima al-Sayed, a 42-year-old teacher in Gaza City. She and her children sleep in a tent. “Every night we hear the planes.” => Fatima al-Sayed: Nobody knows what comes next, ; Fatima al-Sayed: Every night we hear the planes.
                    “This budget is a gift to the rich,” thundered Senator Bernie Sanders. Republicans disagreed. “It's a gift to everyone,” said Rep. Jim Jordan, R-Ohio. => Bernie Sanders: This budget is a gift to the rich, ; Jim Jordan: It's a gift to everyone,
                    “I don't recognise this country,” Halima, who asked that only her first name be used, told AFP. => Halima*: I don't recognise this country,
                    The museum's director, Paul Stern, called it “the find of the century.” Stern, 58, has led the museum since 2010. “You dream of this,” he said, his voice breaking. => Paul Stern: the find of the century. ; Paul Stern: You dream of this,
                    "I just want to go home," Olena said, wiping away tears. "That's all." => Olena*: I just want to go home, | That's all.
                    A Nokia spokesperson said in an email that the company "does not comment on rumours." => A Nokia spokesperson*: does not comment on rumours.
                    "He was a good man", said his neighbour, who gave his name as Ahmed. "He never hurt anyone." => his neighbour*: He was a good man | He never hurt anyone.
                    Experts warn of a “perfect storm.” “We've never seen this before,” said Li Wei, an economist at HSBC in Hong Kong. => Li Wei: We've never seen this before,
                    The World Health Organization said the outbreak was “under control” but urged “vigilance.” => World Health Organization: under control ; World Health Organization: vigilance.
                    Lawyer for the family Ben Crump said: ‘They deserve answers.’ => Lawyer for the family Ben Crump*: They deserve answers.
                    “Let me be clear: we will not negotiate,” the president said in his address. => the president*: Let me be clear: we will not negotiate,
                    Elon Musk's lawyers said the suit was “frivolous”. Musk himself tweeted “lol”. => Elon Musk's lawyers*: frivolous ; Elon Musk: lol
                    “We were told to ‘wait and see’,” Mr Patel said. => Patel: We were told to ‘wait and see’,
                    Biden, 81, has said he will “finish the job.” => Joe Biden: finish the job.
                    The White House press secretary, Karoline Leavitt, dismissed the report as “fake news.” “It never happened,” she told reporters. => Karoline Leavitt: fake news. ; Karoline Leavitt: It never happened,
                    A farmer in the valley, Miguel Torres, has lost everything. “The river took my cows, my house, my tractor,” he said. “What is left? Nothing.” => Miguel Torres: The river took my cows, my house, my tractor, | What is left? Nothing.
                    “A,” said Lee. “B,” said Park. “C,” said Lee. => Lee*: A, ; Park*: B, ; Lee*: C,
                    The court heard that Marsh had shouted “I'll kill you” at his wife. => Marsh*: I'll kill you
                    It was a “game changer,” said Anna Berg, who leads the lab. => Anna Berg: game changer,
                    “We lost,” Berg said, his voice trembling. “We lost everything.” He paused. “Everything.” => Berg*: We lost, | We lost everything. ; Berg*: Everything.
                    Its chief executive, Tim Cook, said: "We're thrilled." Apple's shares rose. => Tim Cook: We're thrilled.
                    “Never again,” vowed Rep. Nancy Pelosi (D-Calif.). => Nancy Pelosi: Never again,
                    “Never again,” Rep. Nancy Pelosi (D-Calif.) said. => Nancy Pelosi: Never again,
                    "It's a disaster," said Paul, who declined to give his surname. "I lost my job." => Paul*: It's a disaster, | I lost my job.
                    “I would say,” the coach said after the 2-1 win, “that we deserved it.” => the coach*: I would say, | that we deserved it.
                    “There is no plan B”, the EU's chief negotiator, Michel Barnier, has said. => Michel Barnier: There is no plan B
                    Anna Berg: ‘I love London’ // London is home to Anna Berg. She says the city is ‘loud but fun’. => Anna Berg: I love London ; Anna Berg: loud but fun
                    The ministry said on Facebook that “12 people, including 3 children, were killed.” => The ministry*: 12 people, including 3 children, were killed.
                    Netanyahu’s office said Israel would “act alone if necessary.” The prime minister himself said nothing. => Netanyahu’s office*: act alone if necessary.
                    “The city is lost,” said a man. “So is the port,” said another. => a man*: The city is lost, ; another*: So is the port,
                    Berg's lawyer, John Marsh, denied the charges. “My client is innocent,” he said. => John Marsh: My client is innocent,
                    Police chief Karl Berg told reporters that “two men” had been arrested. “We are looking for a third,” he added. => Karl Berg: two men ; Karl Berg: We are looking for a third,
                    The union, which represents 3,000 workers, said the offer was “an insult”. => The union*: an insult
                    “I'm not leaving,” Anna Berg said. “I'm staying.” “Why?” asked Marsh. “Because,” she said. => Anna Berg: I'm not leaving, | I'm staying. ; Marsh*: Why? ; Anna Berg: Because,
                    Karl Berg, the coach: "We played well. The boys are tired but happy." => Karl Berg: We played well. The boys are tired but happy.
                    The court's president, Anna Berg, wrote that "the law is clear" and that the plaintiff "had no case". => Anna Berg: the law is clear ; Anna Berg: had no case
                    A 2019 study called the drug “unsafe.” Its author, Anna Berg, said it was “a risk.” => A 2019 study*: unsafe. ; Anna Berg: a risk.
                    Her mother said Emma was “the best.” “She was my life,” said her father, Karl Berg. => Her mother*: the best. ; Karl Berg: She was my life,
                    “Good morning,” the email began. “You are fired.” => the email*: Good morning, | You are fired.
                    Anna Berg tweeted a picture with the caption: “Home.” => Anna Berg: Home.
                    Kim Yo Jong, the sister of the North Korean leader, called it “a nightmare.” => Kim Yo Jong: a nightmare.
                    """)
    void attributesInEnglish(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    „Das Spiel war schwierig“, sagte Trainer Thomas Tuchel nach dem 2:1. „Wir haben uns das Leben selbst schwer gemacht.“ Sein Kapitän sah das ähnlich: „Wir müssen besser werden“, sagte Harry Kane. => Thomas Tuchel: Das Spiel war schwierig | Wir haben uns das Leben selbst schwer gemacht. ; Harry Kane: Wir müssen besser werden
                    Habeck sagte am Dienstag in Berlin, er sei „sehr zuversichtlich“. => Robert Habeck: sehr zuversichtlich
                    """)
    void attributesInGerman(String text, String quotes) {
        assertThat(Quoted.inOne("de", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Interrogée par France Inter, la ministre Rachida Dati a jugé la mesure « nécessaire ». « Je l'assume », a-t-elle insisté. => Rachida Dati: nécessaire ; Rachida Dati: Je l'assume
                    Le Premier ministre François Bayrou a appelé à « la responsabilité ». Selon lui, « le pays est au bord du gouffre ». => François Bayrou: la responsabilité ; François Bayrou: le pays est au bord du gouffre
                    """)
    void attributesInFrench(String text, String quotes) {
        assertThat(Quoted.inOne("fr", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    “Vamos a resistir”, aseguró la alcaldesa de Valencia, María José Catalá. “No nos rendiremos”, agregó la edil. => María José Catalá: Vamos a resistir ; la edil*: No nos rendiremos
                    Según fuentes del ministerio, se trata de “un error técnico”. => fuentes del ministerio*: un error técnico
                    """)
    void attributesInSpanish(String text, String quotes) {
        assertThat(Quoted.inOne("es", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    За даними поліції, водій був «нетверезий». Очевидиця Марія розповіла: «Я чула вибух». => поліції*: нетверезий ; Очевидиця Марія*: Я чула вибух
                    """)
    void attributesInUkrainian(String text, String quotes) {
        assertThat(Quoted.inOne("uk", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    В Кремле назвали заявление «безответственным». Представитель МИД Мария Захарова написала, что это «ложь». => Kremlin: безответственным ; Мария Захарова: ложь
                    """)
    void attributesInRussian(String text, String quotes) {
        assertThat(Quoted.inOne("ru", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    ‘We zijn klaar’, zei Mark Rutte. “Het is tijd”, voegde hij toe. => Mark Rutte: We zijn klaar ; Mark Rutte: Het is tijd
                    """)
    void attributesInDutch(String text, String quotes) {
        assertThat(Quoted.inOne("nl", text)).isEqualTo(quotes);
    }

}
