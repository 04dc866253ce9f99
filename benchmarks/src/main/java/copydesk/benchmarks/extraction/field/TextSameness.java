package copydesk.benchmarks.extraction.field;

import java.util.List;

/** Headlines and captions: the same letters and digits. */
final class TextSameness implements Sameness {

    @Override
    public boolean isExact(List<String> truth, List<String> found) {
        return truth.equals(found);
    }

    @Override
    public boolean isEqual(List<String> truth, List<String> found) {
        return PlainText.of(String.join(" ", truth)).equals(PlainText.of(String.join(" ", found)));
    }

}
