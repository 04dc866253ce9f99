package copydesk.benchmarks.extraction.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Credits: the same letters and digits, photographer before agency or after it, since
 * sources print them in either order.
 */
final class CreditSameness implements Sameness {

    @Override
    public boolean isExact(List<String> truth, List<String> found) {
        return truth.equals(found);
    }

    @Override
    public boolean isEqual(List<String> truth, List<String> found) {
        String expected = plain(truth);
        List<String> turned = new ArrayList<>(found);
        Collections.reverse(turned);
        return expected.equals(plain(found)) || expected.equals(plain(turned));
    }

    private static String plain(List<String> values) {
        return PlainText.of(String.join(" ", values));
    }

}
