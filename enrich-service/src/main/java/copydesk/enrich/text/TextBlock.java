package copydesk.enrich.text;

import java.util.List;

import copydesk.contract.article.BlockRole;

/**
 * A block that the steps read, split into tokens.
 *
 * @param index its index in the article's blocks
 * @param role what it is in the article
 * @param text its words
 * @param tokens the same, split
 */
public record TextBlock(int index, BlockRole role, String text, List<Token> tokens) {

}
