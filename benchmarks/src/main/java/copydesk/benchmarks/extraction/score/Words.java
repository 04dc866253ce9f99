package copydesk.benchmarks.extraction.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text as both public sets count them: runs of letters, digits and low
 * lines. Combining marks part words, because Python's regular expressions see them so.
 */
final class Words {

    private Words() {
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            boolean inside = isWord(text.codePointAt(at));
            if (inside && start < 0) {
                start = at;
            }
            else if (!inside && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    static Map<String, Integer> counts(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach((word) -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static boolean isWord(int codePoint) {
        return codePoint == '_' || switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(codePoint);
        };
    }

}
