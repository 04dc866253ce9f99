package copydesk.contract.annotation;

import copydesk.contract.Required;

/**
 * A word, phrase or name that tells one article from others.
 *
 * @param text as the article writes it
 * @param weight how much of the article it carries, 0 to 1, two decimals; the first has 1
 */
public record Keyword(String text, double weight) {

    public Keyword {
        Required.all(text);
    }

}
