package copydesk.console.story;

/**
 * Settings of the article list.
 *
 * @param articles how many articles are shown
 * @param textLimit how many code points of an article's text are kept; a longer text is
 * cut and says so
 */
public record StorySettings(int articles, int textLimit) {

    public StorySettings {
        if (articles < 1) {
            throw new IllegalArgumentException("copydesk.console.articles is " + articles + "; set it to 1 or more");
        }
        if (textLimit < 1) {
            throw new IllegalArgumentException("copydesk.console.text-limit is " + textLimit + "; set it to 1 or more");
        }
    }

}
