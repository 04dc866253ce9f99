package copydesk.enrich.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.enrich.tagger.NameTagger;
import copydesk.enrich.tagger.NameType;
import copydesk.enrich.tagger.TaggedName;
import copydesk.enrich.tagger.TaggerTier;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;

/** Stands for a trained model: finds the phrases that a test tells it. */
final class Phrases implements NameTagger {

    private final Map<String, NameType> types = new LinkedHashMap<>();

    private double confidence = 0.9;

    Phrases with(String phrase, NameType type) {
        this.types.put(phrase, type);
        return this;
    }

    Phrases sure(double confidence) {
        this.confidence = confidence;
        return this;
    }

    @Override
    public List<TaggedName> tag(TextBlock block) {
        List<TaggedName> names = new ArrayList<>();
        int at = 0;
        while (at < block.tokens().size()) {
            int to = at;
            for (Map.Entry<String, NameType> type : this.types.entrySet()) {
                int end = end(block, at, type.getKey());
                if (end > at && to == at) {
                    names.add(new TaggedName(at, end, type.getValue(), this.confidence));
                    to = end;
                }
            }
            at = Math.max(at + 1, to);
        }
        return names;
    }

    private static int end(TextBlock block, int from, String phrase) {
        int end = block.tokens().get(from).utf16Start() + phrase.length();
        if (!block.text().startsWith(phrase, block.tokens().get(from).utf16Start())) {
            return from;
        }
        for (int at = from; at < block.tokens().size(); at++) {
            Token token = block.tokens().get(at);
            if (!block.text().startsWith(token.text(), token.utf16Start())) {
                // a headline is shown to models with smaller letters than it has
                return from;
            }
            if (token.utf16Start() + token.text().length() == end) {
                return at + 1;
            }
        }
        return from;
    }

    @Override
    public TaggerTier tier() {
        return TaggerTier.ACCURATE;
    }

}
