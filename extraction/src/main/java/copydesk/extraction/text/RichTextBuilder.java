package copydesk.extraction.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import org.jspecify.annotations.Nullable;

/**
 * Collects raw words and the spans over them, then cleans both together so that the spans
 * still cover exactly their words. Runs in linear time; not thread-safe.
 */
public final class RichTextBuilder {

    private static final int MAX_MARKS = 30;

    private static final int FIRST_MARK = 0x300;

    private final StringBuilder raw = new StringBuilder();

    private final List<Span> spans = new ArrayList<>();

    /** Adds words. */
    public RichTextBuilder append(CharSequence words) {
        this.raw.append(words);
        return this;
    }

    /** The place where the next words go, for the start of a span. */
    public int position() {
        return this.raw.length();
    }

    /** Emphasises the words between two positions. */
    public RichTextBuilder mark(MarkKind kind, int start, int end) {
        this.spans.add(new Span(kind, null, start, end));
        return this;
    }

    /** Makes the words between two positions a hyperlink. */
    public RichTextBuilder anchor(@Nullable String href, int start, int end) {
        this.spans.add(new Span(null, href, start, end));
        return this;
    }

    /** The clean text. Spans that cover no word are left out. */
    public RichText build() {
        String words = this.raw.toString();
        TreeMap<Integer, int[]> places = new TreeMap<>();
        for (Span span : this.spans) {
            places.put(span.start(), new int[2]);
            places.put(span.end(), new int[2]);
        }
        String clean = clean(words, places);
        return assemble(clean, places);
    }

    /**
     * The clean text, where the spans were given in code points of the words appended.
     */
    RichText buildFromCodePoints() {
        String words = this.raw.toString();
        this.spans.replaceAll((span) -> new Span(span.kind(), span.href(), words.offsetByCodePoints(0, span.start()),
                words.offsetByCodePoints(0, span.end())));
        return build();
    }

    private static String clean(String words, TreeMap<Integer, int[]> places) {
        CleanText out = new CleanText();
        int done = 0;
        for (var place : places.entrySet()) {
            int boundary = Math.max(done, composedBoundary(words, place.getKey()));
            out.append(normalized(words.substring(done, boundary)));
            place.getValue()[0] = out.startPosition();
            place.getValue()[1] = out.endPosition();
            done = boundary;
        }
        out.append(normalized(words.substring(done)));
        return out.toString();
    }

    private static String normalized(String part) {
        if (isPlain(part)) {
            return part;
        }
        String safe = streamSafe(part);
        return Normalizer.isNormalized(safe, Normalizer.Form.NFC) ? safe
                : Normalizer.normalize(safe, Normalizer.Form.NFC);
    }

    // below the first combining mark every text is composed already
    private static boolean isPlain(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    // Unicode's stream-safe text (UAX 15, section 13): no word of any language has more
    // marks on a letter, and
    // sorting a run of marks takes time by the square of its length
    private static String streamSafe(String part) {
        StringBuilder safe = new StringBuilder(part.length());
        int marks = 0;
        for (int at = 0; at < part.length(); at += Character.charCount(part.codePointAt(at))) {
            int codePoint = part.codePointAt(at);
            marks = joinsPrevious(codePoint) ? marks + 1 : 0;
            if (marks <= MAX_MARKS) {
                safe.appendCodePoint(codePoint);
            }
        }
        return safe.toString();
    }

    // a span must not begin between a letter and its accents: composing would then cross
    // the boundary
    private static int composedBoundary(String words, int position) {
        int boundary = position;
        while (boundary < words.length() && joinsPrevious(words.codePointAt(boundary))) {
            boundary += Character.charCount(words.codePointAt(boundary));
        }
        return boundary;
    }

    private static boolean joinsPrevious(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK || (codePoint >= 0x1160 && codePoint <= 0x11ff);
    }

    private RichText assemble(String clean, TreeMap<Integer, int[]> places) {
        if (this.spans.isEmpty()) {
            return new RichText(clean, List.of(), List.of());
        }
        int[] codePoints = clean.codePoints().toArray();
        LinkedHashSet<Mark> marks = new LinkedHashSet<>();
        List<Anchor> anchors = new ArrayList<>();
        for (Span span : this.spans) {
            int start = afterSpaces(codePoints, places.getOrDefault(span.start(), new int[2])[0]);
            int end = Math.min(places.getOrDefault(span.end(), new int[2])[1], codePoints.length);
            if (start < end && span.kind() != null) {
                marks.add(new Mark(span.kind(), start, end));
            }
            else if (start < end) {
                anchors.add(new Anchor(start, end, span.href()));
            }
        }
        return new RichText(clean, List.copyOf(marks), anchors);
    }

    private static int afterSpaces(int[] codePoints, int start) {
        int position = start;
        while (position < codePoints.length && codePoints[position] == ' ') {
            position++;
        }
        return position;
    }

    private record Span(@Nullable MarkKind kind, @Nullable String href, int start, int end) {

    }

}
