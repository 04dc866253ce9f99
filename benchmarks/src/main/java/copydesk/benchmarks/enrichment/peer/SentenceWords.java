package copydesk.benchmarks.enrichment.peer;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.text.Token;
import copydesk.enrich.text.Tokenizer;

/** The sentences of a block as our taggers read them. */
final class SentenceWords {

    private SentenceWords() {
    }

    static List<List<Word>> of(String text) {
        List<List<Word>> sentences = new ArrayList<>();
        List<Word> sentence = new ArrayList<>();
        for (Token token : Tokenizer.tokens(text)) {
            if (token.sentenceStart() && !sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
            sentence.add(new Word(token.text(), token.start(), token.end()));
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

}
