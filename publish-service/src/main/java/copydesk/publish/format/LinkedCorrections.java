package copydesk.publish.format;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.command.CommandKind;
import copydesk.contract.jsonld.LinkedCorrection;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.publish.difference.CorrectionNote;

/**
 * What an article says it puts right: the notes of its text, then those of editors. They
 * stay for as long as the version that is out has them, not only on the version that is
 * the correction.
 */
final class LinkedCorrections {

    private static final int MOST = 20;

    private LinkedCorrections() {
    }

    static List<LinkedCorrection> of(String body, ArticleAnnotations annotations) {
        Stream<LinkedCorrection> printed = Arrays.stream(body.split("\n\n"))
            .flatMap((paragraph) -> CorrectionNote.in(paragraph).stream())
            .map((note) -> LinkedCorrection.of(note.strip(), null));
        Stream<LinkedCorrection> given = annotations.decisions()
            .stream()
            .filter((decision) -> decision.kind() == CommandKind.CORRECT && !decision.what().isBlank())
            .map((decision) -> LinkedCorrection.of(decision.what(), decision.when().toString()));
        return Stream.concat(printed, given).limit(MOST).toList();
    }

}
