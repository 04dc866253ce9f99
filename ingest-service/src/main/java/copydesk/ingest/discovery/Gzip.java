package copydesk.ingest.discovery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import copydesk.ingest.fetch.GzipMembers;

/** Unpacks what a server sends compressed as a file, as far as a sitemap may go. */
final class Gzip {

    /** The protocol of sitemaps allows fifty megabytes. */
    private static final int MAX_BYTES = 52_428_800;

    /** What shrinks more than this says nothing worth reading. */
    private static final int MAX_RATIO = 200;

    private Gzip() {
    }

    /** The bytes, unpacked if they are packed; what is broken off is read so far. */
    static byte[] unpacked(byte[] bytes) {
        boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
        if (!packed) {
            return bytes;
        }
        long limit = Math.min(MAX_BYTES, (long) bytes.length * MAX_RATIO);
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        try (InputStream stream = new GzipMembers(new ByteArrayInputStream(bytes))) {
            byte[] buffer = new byte[8_192];
            for (int read = stream.read(buffer); read >= 0 && unpacked.size() < limit; read = stream.read(buffer)) {
                unpacked.write(buffer, 0, read);
            }
        }
        catch (IOException ex) {
            return unpacked.toByteArray();
        }
        return unpacked.toByteArray();
    }

}
