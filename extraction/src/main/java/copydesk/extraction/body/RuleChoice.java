package copydesk.extraction.body;

import java.util.HashSet;
import java.util.Set;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.rule.BlockWalker;
import copydesk.extraction.rule.BodyFinder;
import copydesk.extraction.rule.TextMass;
import copydesk.extraction.score.Evidence;
import org.jsoup.nodes.Element;

/** Chooses the blocks of the body by rules, for pages on which the scorer finds none. */
final class RuleChoice {

    private RuleChoice() {
    }

    /** What the rules choose, if that is more than what is chosen already. */
    static boolean[] orMore(boolean[] chosen, ScoredPage page, Element root, String title) {
        Set<String> kept = kept(root, title);
        boolean[] byRules = new boolean[chosen.length];
        for (int i = 0; i < byRules.length; i++) {
            byRules[i] = kept.contains(Evidence.squeezed(page.blocks().get(i).text()));
        }
        return (page.chars(byRules) > page.chars(chosen)) ? byRules : chosen;
    }

    private static Set<String> kept(Element root, String title) {
        TextMass mass = new TextMass(root);
        Set<String> kept = new HashSet<>();
        for (RawBlock block : BlockWalker.withoutFigures(mass, title).walk(new BodyFinder(root, mass).find())) {
            if (block.kind() != RawKind.RELATED) {
                kept.add(Evidence.squeezed(block.text().text()));
            }
        }
        return kept;
    }

}
