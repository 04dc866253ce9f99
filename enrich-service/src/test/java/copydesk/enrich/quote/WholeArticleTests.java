package copydesk.enrich.quote;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A report such as agencies write, with every quote in it. */
class WholeArticleTests {

    @Test
    void findsEveryQuoteAndItsSpeaker() {
        assertThat(Quoted.in("en",
                "Norwegian Prime Minister Jonas Gahr Støre said on Tuesday that he had asked the European Commission for"
                        + " help with the ferries, but warned that the strait was \"not safe\" in winter.",
                "European Commission President Ursula von der Leyen rejected the plea, instead sending her aide Stefan"
                        + " Lundgren to Bergen. The Commission said the ships were “ready for winter.”",
                "Earlier, Støre had dismissed the offer.",
                "“It is kind of them, but a ferry without a crew is a raft,” he was quoted as saying by Reuters. “We need"
                        + " sailors, not ships.”",
                "Lundgren told local television that he was “open to anything.” Speaking to the harbour board later, he"
                        + " called the quarrel a “misunderstanding.”",
                "“We have waited for nine months. Nobody has come to see us.",
                "“Now they come with cameras,” said a fisherman who gave his name only as Odd.",
                "In Bergen, Mayor Ingrid Halvorsen met Swedish Transport Minister Andreas Carlson. “Every winter we lose a"
                        + " boat,” the mayor said, “and every spring we forget.” Carlson agreed, saying that “forgetting is"
                        + " what ministries do best.”",
                "“They only care about the fish,” a senior official said on condition of anonymity.",
                "The so-called “winter line” opened in 1998 and is the subject of the film “Cold Water”.",
                "The union of seamen has called the plan a “fraud” and its authors “tourists,” often recalling the wreck"
                        + " of 1999."))
            .containsExactly("Jonas Gahr Støre: not safe", "European Commission: ready for winter.",
                    "Jonas Gahr Støre: It is kind of them, but a ferry without a crew is a raft,"
                            + " | We need sailors, not ships.",
                    "Stefan Lundgren: open to anything.", "Stefan Lundgren: misunderstanding.",
                    "a fisherman*: We have waited for nine months. Nobody has come to see us."
                            + " | Now they come with cameras,",
                    "Ingrid Halvorsen: Every winter we lose a boat, | and every spring we forget.",
                    "Andreas Carlson: forgetting is what ministries do best.",
                    "a senior official*: They only care about the fish,", "The union of seamen*: fraud",
                    "The union of seamen*: tourists,");
    }

}
