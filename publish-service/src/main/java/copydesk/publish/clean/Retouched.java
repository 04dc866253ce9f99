package copydesk.publish.clean;

import java.util.List;

/**
 * A text and what was set anew in it, so that places in the old text are found in the
 * new.
 *
 * @param text the new text
 * @param strokes what was set anew, in order and apart
 */
record Retouched(String text, List<Stroke> strokes) {

    /** Whether nothing was set anew. */
    boolean isSame() {
        return this.strokes.isEmpty();
    }

    /** Where what began at this code point begins now. */
    int start(int place) {
        int shift = 0;
        for (Stroke stroke : this.strokes) {
            if (stroke.end() > place) {
                return Math.min(place, stroke.start()) + shift;
            }
            shift += stroke.growth();
        }
        return place + shift;
    }

    /** Where what ended before this code point ends now. */
    int end(int place) {
        int shift = 0;
        for (Stroke stroke : this.strokes) {
            if (stroke.start() >= place) {
                return place + shift;
            }
            shift += stroke.growth();
            if (stroke.end() >= place) {
                return stroke.end() + shift;
            }
        }
        return place + shift;
    }

    /**
     * One thing set anew.
     *
     * @param start first code point in the old text
     * @param end one past the last
     * @param length how many code points stand there now
     */
    record Stroke(int start, int end, int length) {

        int growth() {
            return this.length - (this.end - this.start);
        }

    }

}
