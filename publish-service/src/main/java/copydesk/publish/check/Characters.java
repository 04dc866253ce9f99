package copydesk.publish.check;

/**
 * Which characters a published text may hold: no controls but the line feed, no half
 * surrogate pairs.
 */
final class Characters {

    private static final char DELETE = 0x7f;

    private Characters() {
    }

    static boolean areReadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < DELETE) {
                continue;
            }
            if (Character.isSurrogate(unit)) {
                if (!isPair(text, i)) {
                    return false;
                }
                i++;
            }
            else if ((Character.isISOControl(unit) && unit != '\n') || unit >= '\ufffe') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

}
