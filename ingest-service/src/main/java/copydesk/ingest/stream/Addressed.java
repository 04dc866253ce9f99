package copydesk.ingest.stream;

import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * What travels to the partition of a URL or guid, where its article's uri is known.
 * Exactly one component is set.
 *
 * @param article an article that calls itself by this address
 * @param command a command for the article with this address
 * @param sameAs another address of the same article, which this one is to be known by
 * @param withdrawal a kill that counts only if its source delivered the article
 */
record Addressed(@Nullable Article article, @Nullable Command command, @Nullable String sameAs,
        @Nullable Withdrawal withdrawal) {

    static Addressed article(Article article) {
        return new Addressed(article, null, null, null);
    }

    static Addressed command(Command command) {
        return new Addressed(null, command, null, null);
    }

    static Addressed alias(String address) {
        return new Addressed(null, null, address, null);
    }

    static Addressed withdrawal(Withdrawal withdrawal) {
        return new Addressed(null, null, null, withdrawal);
    }

    /**
     * A kill on the word of a source.
     *
     * @param command the kill
     * @param source the source that says so
     * @param name short name of the document that says so
     */
    record Withdrawal(Command command, String source, String name) {

    }

}
