package copydesk.benchmarks.enrichment.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import copydesk.benchmarks.enrichment.gold.GoldArticle;
import copydesk.benchmarks.enrichment.gold.GoldQuote;
import copydesk.benchmarks.enrichment.score.Counts;
import copydesk.contract.annotation.Annotations;
import copydesk.contract.article.BlockRole;
import org.jspecify.annotations.Nullable;

/** Compares the quotes found in one article with the true ones. */
final class QuoteComparison {

    private final GoldArticle article;

    private final List<GoldQuote> wanted;

    private final List<FoundSpan> found;

    private final Map<QuotedWords, FoundSpan> places = new HashMap<>();

    private final SpeakerTruth speakers;

    QuoteComparison(GoldArticle article, Annotations annotations) {
        this.article = article;
        this.wanted = article.quotes().stream().filter((quote) -> isBody(quote.block())).toList();
        this.found = FoundSpan.of(annotations.quotes());
        this.found.forEach((span) -> this.places.putIfAbsent(span.words(), span));
        this.speakers = new SpeakerTruth(article, annotations);
    }

    private boolean isBody(int block) {
        return this.article.blocks().get(block).role().isBody();
    }

    QuoteScore score() {
        return new QuoteScore(exact(), overlapping(), recall((quote) -> !quote.fragment()), recall(GoldQuote::fragment),
                recall(GoldQuote::continued), joined(), speakersOfFound(), endToEnd(), cues());
    }

    /** What is wrong, one line each. */
    List<String> errors() {
        List<String> errors = new ArrayList<>();
        for (GoldQuote quote : this.wanted) {
            FoundSpan span = at(quote);
            if (span == null) {
                errors.add("missed " + quote.text() + " (" + quote.speaker() + ")");
            }
            else if (!isRightSpeaker(quote, span)) {
                errors.add("speaker of " + quote.text() + ": " + span.quote().speaker() + " by "
                        + span.quote().evidence() + ", not " + quote.speaker());
            }
            else if (!quote.cue().isEmpty() && !isRightCue(quote, span)) {
                errors.add("cue of " + quote.text() + ": " + span.quote().cue() + ", not " + quote.cue());
            }
        }
        this.found.stream()
            .filter((span) -> this.wanted.stream().noneMatch((quote) -> QuotedWords.of(quote).equals(span.words())))
            .forEach((span) -> errors.add("invented " + text(span) + " by " + span.quote().evidence()));
        return errors.stream().map((error) -> this.article.id() + ": " + error).toList();
    }

    private String text(FoundSpan span) {
        String text = this.article.blocks().get(span.words().block()).text();
        int from = text.offsetByCodePoints(0, span.words().start());
        return text.substring(from, text.offsetByCodePoints(from, span.words().end() - span.words().start()));
    }

    private @Nullable FoundSpan at(GoldQuote quote) {
        return this.places.get(QuotedWords.of(quote));
    }

    private Counts exact() {
        int right = (int) this.wanted.stream().filter((quote) -> at(quote) != null).count();
        return new Counts(right, this.found.size(), this.wanted.size());
    }

    /** Each span found counts for one true span at most. */
    private Counts overlapping() {
        List<FoundSpan> left = new ArrayList<>(this.found);
        int right = 0;
        for (GoldQuote quote : this.wanted) {
            QuotedWords words = QuotedWords.of(quote);
            FoundSpan match = left.stream().filter((span) -> span.words().overlaps(words)).findFirst().orElse(null);
            if (match != null) {
                left.remove(match);
                right++;
            }
        }
        return new Counts(right, this.found.size(), this.wanted.size());
    }

    private Share recall(Predicate<GoldQuote> which) {
        return this.wanted.stream()
            .filter(which)
            .map((quote) -> Share.of(at(quote) != null))
            .reduce(Share.NONE, Share::plus);
    }

    private Share joined() {
        Share share = Share.NONE;
        for (int i = 1; i < this.wanted.size(); i++) {
            FoundSpan span = at(this.wanted.get(i));
            FoundSpan before = before(i);
            if (this.wanted.get(i).continued() && span != null && before != null) {
                share = share.plus(Share.of(span.quote() == before.quote()));
            }
        }
        return share;
    }

    /** The span found for the quote of the same speaker before this one. */
    private @Nullable FoundSpan before(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (this.wanted.get(i).speaker().equals(this.wanted.get(index).speaker())) {
                return at(this.wanted.get(i));
            }
        }
        return null;
    }

    private Share speakersOfFound() {
        Share share = Share.NONE;
        for (GoldQuote quote : this.wanted) {
            FoundSpan span = at(quote);
            share = (span != null) ? share.plus(Share.of(isRightSpeaker(quote, span))) : share;
        }
        return share;
    }

    private Share endToEnd() {
        return new Share(speakersOfFound().right(), this.wanted.size());
    }

    private boolean isRightSpeaker(GoldQuote quote, FoundSpan span) {
        return this.speakers.isRight(quote.speaker(), span.quote().speaker());
    }

    private Share cues() {
        Share share = Share.NONE;
        for (GoldQuote quote : this.wanted) {
            FoundSpan span = at(quote);
            boolean asked = span != null && !quote.cue().isEmpty();
            share = (asked && span != null) ? share.plus(Share.of(isRightCue(quote, span))) : share;
        }
        return share;
    }

    /** One of both may be longer, as in: had said. */
    private static boolean isRightCue(GoldQuote quote, FoundSpan span) {
        String cue = span.quote().cue();
        String found = " " + ((cue != null) ? cue.toLowerCase(Locale.ROOT) : "") + " ";
        String wanted = " " + quote.cue().toLowerCase(Locale.ROOT) + " ";
        return cue != null && (found.contains(wanted) || wanted.contains(found));
    }

    /** How many true quotes stand where the product does not look. */
    int outsideBody() {
        return (int) this.article.quotes()
            .stream()
            .map((quote) -> this.article.blocks().get(quote.block()).role())
            .filter((role) -> !role.isBody() && role != BlockRole.OTHER)
            .count();
    }

}
