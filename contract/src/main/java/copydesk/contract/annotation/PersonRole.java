package copydesk.contract.annotation;

import copydesk.contract.Required;

/**
 * A title, office or occupation that the article gives a person, where it stands.
 *
 * @param entity id of the person
 * @param block index into the article's blocks
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param text the role exactly as printed, {@code Ukrainian Defense Minister}
 * @param evidence which rule found it, {@code rule:title}
 * @param confidence 0 to 1, two decimals
 */
public record PersonRole(String entity, int block, int start, int end, String text, String evidence,
        double confidence) {

    public PersonRole {
        Required.all(entity, text, evidence);
    }

}
