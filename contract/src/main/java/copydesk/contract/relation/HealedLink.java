package copydesk.contract.relation;

import copydesk.contract.Required;

/**
 * Where words lead whose target the source lost. It names the words and no hyperlink, so
 * that it holds for every revision of the article that has them.
 *
 * @param words of the anchor or of the related title, as the article has them
 * @param uri the article they lead to
 * @param href the address of that article
 * @param evidence which rule says so, {@code title:exact}
 * @param confidence 0 to 1, two decimals
 */
public record HealedLink(String words, String uri, String href, String evidence, double confidence) {

    public HealedLink {
        Required.all(words, uri, href, evidence);
    }

}
