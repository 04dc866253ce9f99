package copydesk.enrich.quote;

import java.util.List;

import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.article.BlockRole;
import copydesk.enrich.text.Articles;
import org.junit.jupiter.api.Test;

import static copydesk.enrich.text.Articles.block;
import static org.assertj.core.api.Assertions.assertThat;

class QuoteFinderTests {

    @Test
    void saysWhereWhoAndWhy() {
        List<Quote> quotes = Quoted.quotes("en",
                Articles.withHeadline("A pier", "\u26f4 \u201cWe will,\u201d Anna Berg said, \u201crebuild.\u201d"));

        assertThat(quotes).containsExactly(
                new Quote(List.of(new QuoteSpan(1, 3, 11, "We will,"), new QuoteSpan(1, 30, 38, "rebuild.")),
                        new Speaker("person:anna-berg", "Anna Berg"), "said", "rule:cue-after", 0.95));
    }

    @Test
    void isLessSureOfPronouns() {
        List<Quote> quotes = Quoted.quotes("en", Articles.of("Anna Berg came. \u201cWe will,\u201d she said."));

        assertThat(quotes).extracting(Quote::confidence).containsExactly(0.86);
    }

    @Test
    void namesNoSpeakerWhereNobodyIsKnown() {
        List<Quote> quotes = Quoted.quotes("en", Articles.of("\u201cWe will rebuild it.\u201d"));

        assertThat(quotes).containsExactly(
                new Quote(List.of(new QuoteSpan(0, 1, 20, "We will rebuild it.")), null, null, "rule:no-speaker", 0.3));
    }

    @Test
    void looksIntoTheBodyOnly() {
        assertThat(Quoted.blocks("en", block(BlockRole.HEADLINE, "Anna Berg: \u201cWe will rebuild\u201d"),
                block(BlockRole.STANDFIRST, "Anna Berg said \u201cno\u201d."),
                block(BlockRole.CAPTION, "Anna Berg said: \u201cLook at me now.\u201d"),
                block(BlockRole.RELATED, "Anna Berg said: \u201cRead on.\u201d"),
                block(BlockRole.LIST_ITEM, "Anna Berg said \u201cyes\u201d.")))
            .containsExactly("Anna Berg: yes");
    }

    @Test
    void readsBlockQuotations() {
        assertThat(Quoted.blocks("en", block(BlockRole.PARAGRAPH, "In a letter, Anna Berg wrote:"),
                block(BlockRole.QUOTE, "I will not come. Do not wait for me."), block(BlockRole.QUOTE, "It is over.")))
            .containsExactly("Anna Berg: I will not come. Do not wait for me. | It is over.");
    }

    @Test
    void readsTheNameUnderABlockQuotation() {
        assertThat(Quoted.blocks("en", block(BlockRole.QUOTE, "I will not come. Do not wait. \u2014 Anna Berg")))
            .containsExactly("Anna Berg: I will not come. Do not wait.");
    }

    @Test
    void quoteLeftOpenByMistakeIsNone() {
        assertThat(Quoted.in("en", "\u201cWe will rebuild, she said.", "Nobody came.")).isEmpty();
    }

    @Test
    void unknownLanguageIsReadWithTheWordsOfAll() {
        assertThat(Quoted.in("und", "\"Vi \u00e4r redo,\" sade Anna Berg.", "\u201eWir gehen\u201c, sagte Karl Berg."))
            .containsExactly("Anna Berg: Vi \u00e4r redo,", "Karl Berg: Wir gehen");
    }

    @Test
    void emptyArticleHasNone() {
        assertThat(Quoted.in("en")).isEmpty();
        assertThat(Quoted.in("en", "", "\u201c\u201d", "\u201c")).isEmpty();
    }

}
