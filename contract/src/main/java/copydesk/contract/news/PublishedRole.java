package copydesk.contract.news;

import copydesk.contract.Required;

/**
 * A title, office or occupation that a published text gives a person.
 *
 * @param entity id of the person
 * @param selector where, with the role as printed
 * @param evidence which rule found it
 * @param confidence 0 to 1, two decimals
 */
public record PublishedRole(String entity, Selector selector, String evidence, double confidence) {

    public PublishedRole {
        Required.all(entity, selector, evidence);
    }

}
