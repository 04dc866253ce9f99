package copydesk.ingest.address;

import java.net.UnknownHostException;

/**
 * An address that is not asked. The message is a sentence for people and never quotes the
 * address, which may come from anywhere.
 */
public final class RefusedAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedAddress(String sentence) {
        super(sentence);
    }

}
