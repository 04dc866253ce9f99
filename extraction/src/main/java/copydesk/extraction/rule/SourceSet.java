package copydesk.extraction.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list of renditions as in the attribute {@code srcset}: addresses, each perhaps
 * with its width or density, parted by commas (HTML, "parsing a srcset attribute").
 */
final class SourceSet {

    // a density of 1 is about a tenth of what a width in pixels says
    private static final double DENSITY = 0.1;

    private static final int MOST_PIXELS = 100_000;

    private final String set;

    private int at;

    private SourceSet(String set) {
        this.set = set;
    }

    /** The renditions of a list, in its order. */
    static List<Candidate> candidates(String set) {
        SourceSet source = new SourceSet(set);
        List<Candidate> candidates = new ArrayList<>();
        while (source.skip()) {
            candidates.add(source.next());
        }
        return candidates;
    }

    private boolean skip() {
        while (this.at < this.set.length() && (isSpace(this.at) || this.set.charAt(this.at) == ',')) {
            this.at++;
        }
        return this.at < this.set.length();
    }

    private Candidate next() {
        int start = this.at;
        while (this.at < this.set.length() && !isSpace(this.at)) {
            this.at++;
        }
        int stop = this.at;
        while (stop > start && this.set.charAt(stop - 1) == ',') {
            stop--;
        }
        String url = this.set.substring(start, stop);
        if (stop < this.at) {
            return new Candidate(url, DENSITY, 0);
        }
        int end = this.set.indexOf(',', this.at);
        String descriptor = this.set.substring(this.at, (end < 0) ? this.set.length() : end).strip();
        this.at = (end < 0) ? this.set.length() : end + 1;
        return candidate(url, descriptor);
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(this.set.charAt(index));
    }

    // one for screens of more density is larger than the plain one, by how much is not
    // said
    private static Candidate candidate(String url, String descriptor) {
        int digits = 0;
        while (digits < descriptor.length() && isNumeric(descriptor.charAt(digits))) {
            digits++;
        }
        double number = (digits > 0 && digits < 10) ? number(descriptor.substring(0, digits)) : 1;
        boolean wide = descriptor.startsWith("w", digits);
        boolean plausible = wide && number >= 2 && number <= MOST_PIXELS;
        return new Candidate(url, wide ? number : number * DENSITY, plausible ? (int) number : 0);
    }

    private static boolean isNumeric(char sign) {
        return sign >= '0' && sign <= '9' || sign == '.';
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        }
        catch (NumberFormatException ex) {
            return 1;
        }
    }

    /**
     * One rendition.
     *
     * @param url its address as given
     * @param size its width in pixels; a tenth of its density where only that is given
     * @param width its width in pixels; 0 if it is not given
     */
    record Candidate(String url, double size, int width) {

    }

}
