package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * Where a picture's file is.
 *
 * @param name {@code original}
 * @param href its address
 */
public record Rendition(String name, String href) {

    public Rendition {
        Required.all(name, href);
    }

}
