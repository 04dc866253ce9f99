package copydesk.extraction.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a line that holds one date, as {@code Updated: May 8, 2025} in
 * {@code Published May 5, 2025 | Updated: May 8, 2025}
 *
 * @param text the piece, with the words before its date
 * @param update whether these speak of a change
 * @param alone whether there is nothing else in it
 */
public record DatedPiece(String text, boolean update, boolean alone) {

    private static final int MAX_PIECES = 4;

    private static final int MAX_LABEL = 40;

    private static final int MAX_TIME = 24;

    /** The pieces of a short line, in its order. */
    public static List<DatedPiece> of(String line, DayOrder order) {
        List<DatedPiece> pieces = new ArrayList<>();
        String rest = line;
        Optional<PrintedDate> date = first(rest, order);
        while (date.isPresent() && pieces.size() < MAX_PIECES) {
            int cut = end(rest, date.get().end(), order);
            String piece = rest.substring(0, cut);
            String label = rest.substring(Math.max(date.get().start() - MAX_LABEL, 0), date.get().start());
            pieces.add(new DatedPiece(piece, DateLabels.speakOfChange(label), SourceTimes.isDateLine(piece)));
            rest = rest.substring(cut);
            date = first(rest, order);
        }
        return pieces;
    }

    // another form of date may stand before the one that was found
    private static Optional<PrintedDate> first(String text, DayOrder order) {
        Optional<PrintedDate> date = PrintedDate.in(text, order);
        return date.flatMap((found) -> PrintedDate.in(text.substring(0, found.start()), order)).or(() -> date);
    }

    // the time of day stands behind the day, before the words of the next date
    private static int end(String line, int from, DayOrder order) {
        int limit = Math.min(line.length(), from + MAX_TIME);
        Optional<PrintedDate> next = first(line.substring(from), order);
        int end = next.map((date) -> from + date.start()).orElse(limit);
        while (next.isPresent() && end > from && isLabel(line.charAt(end - 1))) {
            end--;
        }
        for (int i = from; i < Math.min(end, limit); i++) {
            if ("|•·;(–—".indexOf(line.charAt(i)) >= 0) {
                return i;
            }
        }
        return Math.min(end, limit);
    }

    private static boolean isLabel(char sign) {
        return Character.isLetter(sign) || " :.(".indexOf(sign) >= 0;
    }

}
