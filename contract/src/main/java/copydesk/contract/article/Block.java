package copydesk.contract.article;

import java.util.List;

import copydesk.contract.Required;

/**
 * A readable block of the source.
 *
 * @param role what it is in the article
 * @param text its words without markup
 * @param marks emphasis inside the text
 */
public record Block(BlockRole role, String text, List<Mark> marks) {

    public Block {
        Required.all(role, text, marks);
        marks = List.copyOf(marks);
    }

}
