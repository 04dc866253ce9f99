package copydesk.ingest.revision;

import java.math.BigInteger;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Compares the numbers that agencies give the versions of an item. */
final class SourceVersion {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:\\.\\d{1,9})*");

    private SourceVersion() {
    }

    /** Below 0 if one is surely older than the other; 0 if that cannot be told. */
    static int compare(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || !NUMBER.matcher(one).matches() || !NUMBER.matcher(other).matches()) {
            return 0;
        }
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int part = part(left, i).compareTo(part(right, i));
            if (part != 0) {
                return part;
            }
        }
        return 0;
    }

    private static BigInteger part(String[] parts, int index) {
        return (index < parts.length) ? new BigInteger(parts[index]) : BigInteger.ZERO;
    }

}
