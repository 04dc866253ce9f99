package copydesk.publish.format;

/**
 * Writes the record that a document is made of; who gives it may look at what it says.
 */
@FunctionalInterface
public interface JsonWriter {

    /** The record as JSON. */
    byte[] write(Object value);

}
