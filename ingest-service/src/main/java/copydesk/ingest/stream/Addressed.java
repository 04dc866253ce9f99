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
 */
record Addressed(@Nullable Article article, @Nullable Command command, @Nullable String sameAs) {

    static Addressed article(Article article) {
        return new Addressed(article, null, null);
    }

    static Addressed command(Command command) {
        return new Addressed(null, command, null);
    }

    static Addressed alias(String address) {
        return new Addressed(null, null, address);
    }

}
