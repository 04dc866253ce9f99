package copydesk.benchmarks.extraction.field;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The normal form in which texts are compared: Unicode NFKC, lower case, letters and
 * digits only, single spaces.
 */
final class PlainText {

    private PlainText() {
    }

    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .map((codePoint) -> Character.isLetterOrDigit(codePoint) ? codePoint : ' ')
            .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll(" +", " ");
    }

}
