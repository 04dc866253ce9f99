package copydesk.ingest.address;

/**
 * Labels of host names in other scripts as ASCII, by RFC 3492. The JDK's {@code IDN}
 * follows the rules of 2003, which turn straße into strasse, another host, and know no
 * script that was added since.
 */
final class Punycode {

    private static final int BASE = 36;

    private static final int T_MIN = 1;

    private static final int T_MAX = 26;

    private static final int SKEW = 38;

    private static final int DAMP = 700;

    private static final int INITIAL_BIAS = 72;

    private static final int INITIAL_N = 128;

    private final StringBuilder out = new StringBuilder("xn--");

    private final int[] input;

    private int bias = INITIAL_BIAS;

    private int handled;

    private Punycode(String label) {
        this.input = label.codePoints().toArray();
    }

    /** A label in ASCII; one that is ASCII already stays what it is. */
    static String encode(String label) {
        return label.chars().allMatch((sign) -> sign < INITIAL_N) ? label : new Punycode(label).encode();
    }

    private String encode() {
        for (int point : this.input) {
            if (point < INITIAL_N) {
                this.out.append((char) point);
                this.handled++;
            }
        }
        int plain = this.handled;
        if (plain > 0) {
            this.out.append('-');
        }
        int n = INITIAL_N;
        int delta = 0;
        while (this.handled < this.input.length) {
            int next = leastFrom(n);
            delta += (next - n) * (this.handled + 1);
            delta = insertions(next, delta, plain) + 1;
            n = next + 1;
        }
        return this.out.toString();
    }

    private int leastFrom(int n) {
        int least = Integer.MAX_VALUE;
        for (int point : this.input) {
            least = (point >= n) ? Math.min(least, point) : least;
        }
        return least;
    }

    private int insertions(int n, int before, int plain) {
        int delta = before;
        for (int point : this.input) {
            delta += (point < n) ? 1 : 0;
            if (point == n) {
                number(delta);
                adapt(delta, this.handled == plain);
                delta = 0;
                this.handled++;
            }
        }
        return delta;
    }

    private void number(int delta) {
        int rest = delta;
        for (int k = BASE;; k += BASE) {
            int t = Math.max(T_MIN, Math.min(T_MAX, k - this.bias));
            if (rest < t) {
                this.out.append(digit(rest));
                return;
            }
            this.out.append(digit(t + (rest - t) % (BASE - t)));
            rest = (rest - t) / (BASE - t);
        }
    }

    private static char digit(int value) {
        return (char) ((value < 26) ? 'a' + value : '0' + value - 26);
    }

    private void adapt(int delta, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / (this.handled + 1);
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        this.bias = k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }

}
