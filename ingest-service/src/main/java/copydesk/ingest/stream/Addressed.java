package copydesk.ingest.stream;

import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import org.jspecify.annotations.Nullable;

/**
 * What travels to the partition of a URL or guid, where its article's uri is known.
 *
 * @param article an article that calls itself by this address, or that was asked for
 * under it; null if it is something else
 * @param command a command for the article with this address, known or not; null if it is
 * something else
 * @param sameAs another address of the same article, which this one is to be known by; if
 * there is an article, what it calls itself
 * @param uri the uri that the article has under another address, where it was asked for;
 * without an article, the uri that this address is to have from now on; null if it has
 * none
 * @param withdrawal a kill that counts only for an article that is known
 * @param asBefore whether the article begins as it did where it was asked for; null if it
 * did not call itself by that address before
 * @param led whether a redirect led to what may be no article, or another's; once it is
 * known where it was asked for, whether one led to what has nothing of the article there;
 * null if that does not matter
 */
record Addressed(@Nullable Article article, @Nullable Command command, @Nullable String sameAs, @Nullable String uri,
        @Nullable Withdrawal withdrawal, @Nullable Boolean asBefore, @Nullable Boolean led) {

    static Addressed article(Article article) {
        return new Addressed(article, null, null, null, null, null, null);
    }

    /** An article that has moved: it was asked for here, and calls itself otherwise. */
    static Addressed asked(Article article, String identity, boolean led) {
        return new Addressed(article, null, identity, null, null, null, led);
    }

    static Addressed knownAs(String uri, Article article, boolean asBefore, boolean led) {
        return new Addressed(article, null, null, uri, null, asBefore, led);
    }

    /** The article of this address has turned out to be another, which goes on. */
    static Addressed moved(String uri) {
        return new Addressed(null, null, null, uri, null, null, null);
    }

    static Addressed command(Command command) {
        return new Addressed(null, command, null, null, null, null, null);
    }

    static Addressed alias(String address) {
        return new Addressed(null, null, address, null, null, null, null);
    }

    static Addressed withdrawal(Withdrawal withdrawal) {
        return new Addressed(null, null, null, null, withdrawal, null, null);
    }

    /**
     * A kill of an article that we have, on the word of a source.
     *
     * @param command the kill
     * @param source the source that says so, which must have delivered the article; null
     * if its own server said that its page is gone
     * @param name short name of the document that says so
     * @param gone which page is gone; null if it is a document that says so
     */
    record Withdrawal(Command command, @Nullable String source, String name, @Nullable GonePage gone) {

    }

}
