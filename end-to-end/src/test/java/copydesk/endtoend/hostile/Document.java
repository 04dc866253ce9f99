package copydesk.endtoend.hostile;

import org.jspecify.annotations.Nullable;

/**
 * Something to offer.
 *
 * @param file its file name
 * @param contentType what its server would say it is; null if nothing
 * @param content its bytes
 */
record Document(String file, @Nullable String contentType, byte[] content) {

    @Override
    public String toString() {
        return this.file + " (" + this.content.length + " bytes)";
    }

}
