package copydesk.enrich.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.sentence.Mark;
import copydesk.enrich.sentence.Paragraph;
import copydesk.enrich.sentence.Passage;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.speaker.Cast;
import copydesk.enrich.speaker.Figure;
import org.jspecify.annotations.Nullable;

/**
 * An interview as question and answer: paragraphs that begin with the name of who speaks,
 * or with A where others begin with Q. Two paragraphs that begin so make an interview.
 */
final class Interview {

    private static final int LEAST_ANSWERS = 2;

    private static final int WORDS_OF_A_LABEL = 4;

    private static final int WORDS_OF_AN_ANSWER = 3;

    private static final Set<String> ANSWERS = Set.of("a", "answer", "antwort", "réponse", "r", "respuesta",
            "відповідь", "ответ");

    private static final Set<String> QUESTIONS = Set.of("q", "question", "frage", "f", "pregunta", "p", "питання",
            "вопрос");

    private final Map<String, Figure> labels = new HashMap<>();

    /** Gives the answers under a letter. */
    private final @Nullable Figure guest;

    /** Whether a letter is a label: an initial is none. */
    private final boolean lettered;

    private final boolean held;

    Interview(List<Paragraph> paragraphs, List<Entity> entities, Cast cast) {
        for (Entity entity : entities) {
            if (entity.kind() == EntityKind.PERSON) {
                String name = QuoteWords.lower(entity.name());
                this.labels.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), cast.figure(entity));
                this.labels.putIfAbsent(name, cast.figure(entity));
            }
        }
        this.guest = guest(entities, cast);
        this.lettered = paragraphs.stream().filter(Interview::isQuestion).count() >= LEAST_ANSWERS;
        this.held = paragraphs.stream().filter((paragraph) -> answerStart(paragraph) > 0).count() >= LEAST_ANSWERS;
    }

    /** Whom an article is about gives the answers. */
    private static @Nullable Figure guest(List<Entity> entities, Cast cast) {
        return entities.stream()
            .filter((entity) -> entity.kind() == EntityKind.PERSON)
            .min((one, other) -> Boolean.compare(one.rel() != Relation.ABOUT, other.rel() != Relation.ABOUT))
            .map(cast::figure)
            .orElse(null);
    }

    /**
     * The answer that a paragraph gives; null if it gives none.
     * @param paragraph what may be an answer
     * @param sentence the number of its first sentence
     * @param number its own number
     */
    @Nullable Draft answer(Paragraph paragraph, int sentence, int number) {
        int from = this.held ? answerStart(paragraph) : 0;
        if (from == 0) {
            return null;
        }
        int end = paragraph.block().tokens().size();
        Draft draft = new Draft();
        draft.add(paragraph.block(), new Passage(from, end, from, end, false), sentence, number);
        Figure named = this.labels.get(label(paragraph, from - 1));
        draft.attribute((named != null) ? named : this.guest, null, Rule.INTERVIEW, false);
        return draft;
    }

    /** The token at which an answer begins; 0 if the paragraph is none. */
    private int answerStart(Paragraph paragraph) {
        var tokens = paragraph.block().tokens();
        for (int i = 1; i <= WORDS_OF_A_LABEL && i + WORDS_OF_AN_ANSWER < tokens.size(); i++) {
            boolean colon = tokens.get(i).is(':') || (i == 1 && tokens.get(i).is('.'));
            if (colon && isLabel(label(paragraph, i)) && !Mark.isAny(tokens.get(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isLabel(String label) {
        return this.labels.containsKey(label) || (this.lettered && ANSWERS.contains(label));
    }

    private static boolean isQuestion(Paragraph paragraph) {
        var tokens = paragraph.block().tokens();
        boolean labelled = tokens.size() > 1 && (tokens.get(1).is(':') || tokens.get(1).is('.'));
        return labelled && QUESTIONS.contains(label(paragraph, 1));
    }

    private static String label(Paragraph paragraph, int end) {
        return QuoteWords.lower(Sentence.text(paragraph.block(), 0, end));
    }

}
