package copydesk.enrich.link;

/**
 * Writes labels of host names in ASCII, RFC 3492. The JDK's {@code IDN} stays with the
 * rules of 2003, which turn {@code ß} into {@code ss}: another host than the one browsers
 * go to.
 */
final class Punycode {

    private static final int BASE = 36;

    private static final int LOWEST_THRESHOLD = 1;

    private static final int HIGHEST_THRESHOLD = 26;

    private static final int SKEW = 38;

    private static final int DAMP = 700;

    private static final int FIRST_BIAS = 72;

    private static final int FIRST_CODE_POINT = 0x80;

    private Punycode() {
    }

    /** A label of at most 63 characters, without the prefix {@code xn--}. */
    static String encode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        label.chars().filter((sign) -> sign < FIRST_CODE_POINT).forEach((sign) -> out.append((char) sign));
        int basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        int handled = basic;
        int next = FIRST_CODE_POINT;
        int delta = 0;
        int bias = FIRST_BIAS;
        while (handled < points.length) {
            int point = smallest(points, next);
            delta += (point - next) * (handled + 1);
            next = point;
            for (int other : points) {
                delta += (other < next) ? 1 : 0;
                if (other == next) {
                    variable(out, delta, bias);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            next++;
        }
        return out.toString();
    }

    private static int smallest(int[] points, int from) {
        int smallest = Integer.MAX_VALUE;
        for (int point : points) {
            smallest = (point >= from) ? Math.min(smallest, point) : smallest;
        }
        return smallest;
    }

    private static void variable(StringBuilder out, int delta, int bias) {
        int rest = delta;
        for (int step = BASE;; step += BASE) {
            int threshold = Math.max(LOWEST_THRESHOLD, Math.min(HIGHEST_THRESHOLD, step - bias));
            if (rest < threshold) {
                out.append(digit(rest));
                return;
            }
            out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static int adapt(int delta, int points, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / points;
        int step = 0;
        while (rest > ((BASE - LOWEST_THRESHOLD) * HIGHEST_THRESHOLD) / 2) {
            rest /= BASE - LOWEST_THRESHOLD;
            step += BASE;
        }
        return step + (BASE - LOWEST_THRESHOLD + 1) * rest / (rest + SKEW);
    }

    private static char digit(int value) {
        return (char) ((value < 26) ? 'a' + value : '0' + value - 26);
    }

}
