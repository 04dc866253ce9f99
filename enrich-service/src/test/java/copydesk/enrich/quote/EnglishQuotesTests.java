package copydesk.enrich.quote;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who is quoted in English sentences: the text, then every quote with its speaker; a star
 * marks a speaker without entity.
 */
class EnglishQuotesTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                            “We will rebuild the pier,” Mayor Ingrid Halvorsen said. => Ingrid Halvorsen: We will rebuild the pier,
                            “We will rebuild,” said Ingrid Halvorsen, the mayor of Bergen. => Ingrid Halvorsen: We will rebuild,
                            “Will you go?” asked John Marsh. “No,” Anna Berg replied. => John Marsh: Will you go? ; Anna Berg: No,
                            “Thank you,” Kaja Kallas told Karl Berg on Friday. => Kaja Kallas: Thank you,
                            “It is over,” wrote Kaja Kallas on X. => Kaja Kallas: It is over,
                            “You can't,” Marsh, who has led the union since 2019 and is known for blunt words, said on Friday. => Marsh*: You can't,
                            “We have to be careful,” said Dr. Anna Berg of the University of Leeds. => Anna Berg: We have to be careful,
                            "We are worried," Mr. Borrell said. => Josep Borrell: We are worried,
                            “The economy is growing,” the president of the bank, Christine Lagarde, told reporters in Frankfurt. => Christine Lagarde: The economy is growing,
                            “The economy is growing,” according to Christine Lagarde. => Christine Lagarde: The economy is growing,
                            “People are dying,” said Médecins Sans Frontières’ head of mission, Anna Berg. => Anna Berg: People are dying,
                            “This budget is a gift to the rich,” thundered Senator Bernie Sanders. => Bernie Sanders: This budget is a gift to the rich,
                    “What do we want?” the crowd shouted. “Justice!” => the crowd*: What do we want? | Justice!
                    “The deal is dead,” a diplomat who met Vladimir Putin told The Guardian. => a diplomat*: The deal is dead,
                    “Our thoughts are with the victims,” a statement from the royal family said. => a statement from the royal family*: Our thoughts are with the victims,
                    “It is,” as one delegate put it, “a mess.” => one delegate*: It is, | a mess.
                    """)
    void attributesAfterTheQuote(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                            Anna Berg said, “I am tired.” “So am I,” said Karl Berg. => Anna Berg: I am tired. ; Karl Berg: So am I,
                            Putin, speaking in Moscow, said: “We are ready.” => Vladimir Putin: We are ready.
                            The minister’s spokesman, Peter Falk, said: “No comment.” => Peter Falk: No comment.
                            Asked if he would resign, Marsh replied: “Never.” => Marsh*: Never.
                            As John Marsh put it: “Nobody cares.” => John Marsh: Nobody cares.
                            Anna Berg: “I will never go back.” => Anna Berg: I will never go back.
                            One of the residents, Karl Berg, told AFP: “We ran.” => Karl Berg: We ran.
                            Speaking to reporters in Brussels, Commission President Ursula von der Leyen said Europe was “at a crossroads.” => Ursula von der Leyen: at a crossroads.
                            Marsh, who chairs the board and lives in Leeds, called it “a disgrace”. => Marsh*: a disgrace
                            The company — which is based in Leeds — said it was “disappointed”. => The company*: disappointed
                            There is, in the words of Anna Berg, “no hope”. => Anna Berg: no hope
                            That, said Anna Berg, is “nonsense”. => Anna Berg: nonsense
                            Reporter: "Will you resign?" Minister: "No." => Reporter*: Will you resign? ; Minister*: No.
                    Asked about “Plan B,” a government spokeswoman said: “We do not comment.” => a government spokeswoman*: We do not comment.
                    """)
    void attributesBeforeTheQuote(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                            Officials said “everything” had been done but “nothing” worked. => Officials*: everything ; Officials*: nothing
                            President Donald Trump met Vladimir Putin. Trump said the talks were “great” and called Putin “a friend.” => Donald Trump: great ; Donald Trump: a friend.
                            Critics call the law “cruel.” Supporters say it is “long overdue.” => Critics*: cruel. ; Supporters*: long overdue.
                            In a statement, the White House said the president was “in good health” and had “no plans to resign.” => White House: in good health ; White House: no plans to resign.
                            According to the police, the driver was “visibly drunk” when he was stopped. => the police*: visibly drunk
                            Anna Berg said the finding was "surprising" — and "worrying". => Anna Berg: surprising ; Anna Berg: worrying
                            The report described the system as “broken” and “unsafe”. => The report*: broken ; The report*: unsafe
                            Thousands chanted “Free Palestine” and “Ceasefire now.” => Thousands*: Free Palestine ; Thousands*: Ceasefire now.
                    Meloni, Italy’s prime minister, said the deal was “fair,” while her deputy Matteo Salvini called it “theft.” => Giorgia Meloni: fair, ; Matteo Salvini: theft.
                    South Korean police said Monday they had detained the man, calling him a “person of interest.” => South Korean police*: person of interest.
                    """)
    void attributesSingleWords(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    “We will rebuild,” said Ingrid Halvorsen, the mayor of Bergen, “but it will take two years.” => Ingrid Halvorsen: We will rebuild, | but it will take two years.
                    “We will rebuild the pier,” Ingrid Halvorsen said. “It will take two years.” => Ingrid Halvorsen: We will rebuild the pier, | It will take two years.
                    “The city is lost,” one resident said, “and nobody cares.” => one resident*: The city is lost, | and nobody cares.
                    "We are fine", said Anna Berg. "Really", she insisted, "we are." => Anna Berg: We are fine ; Anna Berg: Really | we are.
                    “What is this?” “A cat,” said Anna Berg. => Anna Berg: What is this? | A cat,
                    “It was,” Anna Berg said with a laugh, “the worst day of my life.” => Anna Berg: It was, | the worst day of my life.
                    """)
    void joinsWhatTheAttributionInterrupts(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    “I think—” Anna Berg began, but Karl Berg cut her off: “No.” => Anna Berg: I think— ; Karl Berg: No.
                    “We ran,” said Karl Berg. “We hid,” said his wife, Anna. “We prayed,” he said. => Karl Berg: We ran, ; his wife*: We hid, ; Karl Berg: We prayed,
                    Anna Berg said: "They call us dogs." Karl Berg said: "They do." => Anna Berg: They call us dogs. ; Karl Berg: They do.
                    “We are ready,” Rustem Umerov said, adding that Ukraine was “not afraid.” => Rustem Umerov: We are ready, ; Rustem Umerov: not afraid.
                    """)
    void keepsApartWhatTwoSay(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    “The plan is good. // “We will rebuild it twice if we must. // “And that is that,” Anna Berg said. => Anna Berg: The plan is good. | We will rebuild it twice if we must. | And that is that,
                    Zelensky said: “A. // “B. // “C.” He then left. => Volodymyr Zelensky: A. | B. | C.
                    “A first paragraph,” said Anna Berg. “It goes on. // “It ends here.” // Karl Berg disagreed. => Anna Berg: A first paragraph, | It goes on. | It ends here.
                    "It began badly. // "It ended worse," Anna Berg said. => Anna Berg: It began badly. | It ended worse,
                    """)
    void goesOnOverParagraphs(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    Anna Berg was clear. // “We want it all. We want it now.” => Anna Berg: We want it all. We want it now.
                    John Marsh described the storm. “The roof just flew off.” // “Then it was quiet.” => John Marsh: The roof just flew off. ; John Marsh: Then it was quiet.
                    In a letter to the board, Anna Berg wrote: // “This must end at once.” => Anna Berg: This must end at once.
                    """)
    void takesTheSpeakerFromBefore(String text, String quotes) {
        assertThat(Quoted.inOne("en", text)).isEqualTo(quotes);
    }

}
