package copydesk.enrich.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom the words that attribute a quote mean. */
class SpeakersTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Ingrid Halvorsen met Karl Berg. “It is our duty,” she said. => Ingrid Halvorsen: It is our duty,
                    Ingrid Halvorsen met Karl Berg. “It is our duty,” he said. => Karl Berg: It is our duty,
                    Trump, who is touring the Middle East, spoke early. “I was thinking about going,” he told a breakfast in Qatar. => Donald Trump: I was thinking about going,
                    “Stop it!” he shouted. => ?: Stop it!
                    “I love it,” says Anna Berg, a nurse. Her brother, Karl Berg, disagrees. “It is awful,” he says. => Anna Berg: I love it, ; Karl Berg: It is awful,
                    """)
    void resolvesPronouns(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Tove Lindqvist, a resident, said the noise was “hell.” Lindqvist would move: “I have had enough.” => Tove Lindqvist: hell. ; Tove Lindqvist: I have had enough.
                    Anna Berg spoke. “Absolutely not,” said Berg, when asked whether she would quit. => Anna Berg: Absolutely not,
                    """)
    void resolvesSurnames(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Finance Minister Lena Ek met Anna Berg on Monday. “We have no money,” the finance minister said. => Lena Ek: We have no money,
                    Ukrainian President Volodymyr Zelensky met Russian President Vladimir Putin. The Russian leader said “no”. The Ukrainian president said “yes”. => Vladimir Putin: no ; Volodymyr Zelensky: yes
                    "We played well," coach Karl Berg said. The German praised his team's "heart". “Good,” the 34-year-old said. => Karl Berg: We played well, ; Karl Berg: heart ; Karl Berg: Good,
                    Prime Minister Keir Starmer told MPs there was “no excuse”. The Labour leader added: “None.” => Keir Starmer: no excuse ; Keir Starmer: None.
                    """)
    void resolvesRoles(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    "The plan is good," a senior official said on condition of anonymity. => a senior official*: The plan is good,
                    Two people familiar with the matter said the deal was “dead.” => Two people familiar with the matter*: dead.
                    A spokesman for the Ministry of Defense said the attack was “cowardly.” => A spokesman for the Ministry of Defense*: cowardly.
                    “I was there,” said a woman who asked not to be named. => a woman*: I was there,
                    “It was a mistake,” the head of the agency in Berlin said. => the head of the agency in Berlin*: It was a mistake,
                    “One,” said Karl Berg. Others called it “three”. => Karl Berg: One, ; Others*: three
                    Zelensky’s office said in a statement on Telegram: “The president is in Kyiv.” => Zelensky’s office*: The president is in Kyiv.
                    Mr Marsh’s wife, who did not want to be named, said: “He is fine.” => Mr Marsh’s wife*: He is fine.
                    """)
    void describesWhoHasNoName(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    The company said in a statement: “We regret the error.” => The company*: We regret the error.
                    “It’s a tragedy”, the fire service wrote on X, adding: “Our thoughts are with the families.” => the fire service*: It’s a tragedy ; the fire service*: Our thoughts are with the families.
                    Downing Street said: “It is false.” => Downing Street: It is false.
                    The U.N. said the situation was “dire.” => United Nations: dire.
                    """)
    void letsOrganisationsSpeak(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Kaja Kallas met us. // Q: What do you want? // A: I want peace. And now. // Q: When? // A: As soon as we can. => Kaja Kallas: I want peace. And now. ; Kaja Kallas: As soon as we can.
                    Kaja Kallas met John Marsh. // Kallas: I want peace. And I want it now. // Marsh: And so do I, but later. => Kaja Kallas: I want peace. And I want it now. ; John Marsh: And so do I, but later.
                    """)
    void readsInterviews(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

}
