package copydesk.contract.command;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision about an article. In a command file the article is named by
 * {@code uri} or {@code url}; on {@code newsroom.article.command.v1} the uri is always
 * set.
 *
 * @param id the command's own id, so that giving it twice does no more than once
 * @param command what to do
 * @param uri the article, {@code urn:uuid:…}
 * @param url any address the article is known by
 * @param who the person who decides
 * @param why the reason, public for a kill
 * @param until when a hold ends by itself; null if only a release ends it
 * @param tag the tag to add, remove or pin; null for other commands
 * @param link the hyperlink to set; null for other commands
 * @param headline the headline to publish; null for other commands, or to go back to the
 * source's
 * @param note what a correction says to the public; null for other commands
 */
public record Command(String id, CommandKind command, @Nullable String uri, @Nullable String url, String who,
        String why, @Nullable Instant until, @Nullable TagOrder tag, @Nullable LinkOrder link,
        @Nullable String headline, @Nullable String note) {

    /** The most characters of a headline. */
    public static final int LONGEST_HEADLINE = 500;

    /** The most characters of a correction's note. */
    public static final int LONGEST_NOTE = 2000;

    public Command {
        Required.all(id, command, who, why);
    }

    /** A command that needs no more than its reason. */
    public Command(String id, CommandKind command, @Nullable String uri, @Nullable String url, String who, String why) {
        this(id, command, uri, url, who, why, null, null, null, null, null);
    }

    /** The same command for the article with this uri. */
    public Command about(String articleUri) {
        return new Command(this.id, this.command, articleUri, this.url, this.who, this.why, this.until, this.tag,
                this.link, this.headline, this.note);
    }

}
