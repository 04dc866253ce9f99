package copydesk.contract.command;

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
 */
public record Command(String id, CommandKind command, @Nullable String uri, @Nullable String url, String who,
        String why) {

    public Command {
        Required.all(id, command, who, why);
    }

    /** The same command for the article with this uri. */
    public Command about(String articleUri) {
        return new Command(this.id, this.command, articleUri, this.url, this.who, this.why);
    }

}
