package copydesk.ingest.intake;

import java.util.List;

import copydesk.contract.command.Command;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.ExtractedArticle;
import org.jspecify.annotations.Nullable;

/** What a document turned out to be. */
public sealed interface Reading {

    /**
     * One article.
     *
     * @param article the article
     */
    record One(ExtractedArticle article) implements Reading {

    }

    /**
     * Several items in one document, for example a feed.
     *
     * @param entries what each turned out to be, in document order
     */
    record Container(List<Reading> entries) implements Reading {

        public Container {
            entries = List.copyOf(entries);
        }

    }

    /**
     * A person's decision.
     *
     * @param command the decision
     */
    record Order(Command command) implements Reading {

    }

    /**
     * A source withdraws an article of its own.
     *
     * @param identity the name that the article is known by
     * @param command the kill
     * @param deliveredBy the source that must have delivered the article for the kill to
     * count; null if the address of the article's own site has proven enough
     */
    record Withdrawn(String identity, Command command, @Nullable String deliveredBy) implements Reading {

    }

    /**
     * The page of an article is gone, which withdraws the article if it is known.
     *
     * @param identity the address that it was taken from
     * @param lay the address that nothing was found at, which that one may have led to
     * @param command the kill
     */
    record Gone(String identity, String lay, Command command) implements Reading {

    }

    /**
     * Nothing we can use.
     *
     * @param reason why
     * @param detail a sentence for people; never the text of the document
     * @param entry what tells an entry from the others of its document; empty for a whole
     * document
     */
    record Refused(Reason reason, String detail, String entry) implements Reading {

        /** A refusal of a whole document. */
        public Refused(Reason reason, String detail) {
            this(reason, detail, "");
        }

        /** A refusal that the reason's own sentence explains. */
        static Refused because(Reason reason) {
            return new Refused(reason, reason.sentence());
        }

        /** The same of an entry. */
        Refused of(String guidOrText) {
            return new Refused(this.reason, this.detail, guidOrText);
        }

    }

}
