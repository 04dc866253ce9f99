package copydesk.extraction.block;

/**
 * A picture of a page.
 *
 * @param place its element
 * @param next the number of the block that comes after its beginning
 */
public record Figure(Place place, int next) {

}
