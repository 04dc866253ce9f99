package copydesk.knowledge.imports;

/**
 * How far an import is.
 *
 * @param lines lines read
 * @param kept entries kept
 * @param bad lines that could not be understood
 * @param bytes bytes of the file read
 * @param ofBytes bytes of the file
 */
public record ImportCounts(long lines, long kept, long bad, long bytes, long ofBytes) {

    /** The part of the file that was read, 0 to 100. */
    public int percent() {
        return (this.ofBytes == 0) ? 100 : (int) Math.min(100, 100 * this.bytes / this.ofBytes);
    }

}
