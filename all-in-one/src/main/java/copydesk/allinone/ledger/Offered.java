package copydesk.allinone.ledger;

/**
 * An item that was offered to the pipeline.
 *
 * @param item its id, {@code ce_id} at every hop
 * @param place the file or URL it came from, as a person would name it
 */
public record Offered(String item, String place) {

    /** The file name with its ending, or the last segment of the URL. */
    public String fileName() {
        String path = this.place.replaceFirst("[?#].*", "").replaceFirst("[/\\\\]+$", "");
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

}
