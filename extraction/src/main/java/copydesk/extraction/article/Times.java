package copydesk.extraction.article;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.Precision;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.date.SourceTimes;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published and changed, with the doubts about it.
 *
 * @param published the best of what says when it was published; null if nothing does
 * @param updated the best of what says when it was changed; null if nothing does
 * @param issues no date at all, or dates that contradict each other
 */
record Times(@Nullable SourceTime published, @Nullable SourceTime updated, List<QualityIssue> issues) {

    static Times of(Metadata metadata, List<RoledBlock> blocks, @Nullable String address) {
        List<SourceTime> published = new ArrayList<>();
        List<SourceTime> updated = new ArrayList<>();
        metadata.published().forEach((hint) -> read(hint, metadata.zone()).ifPresent(published::add));
        metadata.updated().forEach((hint) -> read(hint, metadata.zone()).ifPresent(updated::add));
        for (RoledBlock block : blocks) {
            if (block.role() == BlockRole.DATE || block.role() == BlockRole.BYLINE) {
                HeadLine.dates(block.text().text())
                    .forEach((line) -> read(new DateHint(line, "text"), metadata.zone())
                        .ifPresent((SourceTimes.isUpdate(line) ? updated : published)::add));
            }
        }
        Optional.ofNullable(address).flatMap(SourceTimes::inUrl).ifPresent(published::add);
        SourceTime best = SourceTimes.best(published);
        return new Times(best, SourceTimes.best(updated), issues(published, best));
    }

    // a time that names no zone is a day, unless it is known where it was written
    private static Optional<SourceTime> read(DateHint hint, @Nullable ZoneId zone) {
        Optional<SourceTime> time = SourceTimes.read(hint);
        if (zone == null || time.isEmpty() || time.get().precision() != Precision.DAY) {
            return time;
        }
        String offset = zone.getRules().getOffset(local(hint, time.get())).getId();
        return SourceTimes.read(inZone(hint, offset));
    }

    // an offset holds for an hour: in the night the clocks change there are two
    private static LocalDateTime local(DateHint hint, SourceTime day) {
        return SourceTimes.read(inZone(hint, "Z"))
            .filter((time) -> time.precision() != Precision.DAY)
            .map((time) -> OffsetDateTime.parse(time.value()).toLocalDateTime())
            .orElse(SourceTimes.day(day).atStartOfDay());
    }

    private static DateHint inZone(DateHint hint, String offset) {
        return new DateHint(hint.text() + " " + offset, hint.evidence(), hint.order());
    }

    private static List<QualityIssue> issues(List<SourceTime> times, @Nullable SourceTime best) {
        if (best == null) {
            return List.of(QualityIssue.ofArticle(IssueCode.NO_DATE, "The source gives no date."));
        }
        return SourceTimes.conflict(times, best)
            .map((sentence) -> List.of(QualityIssue.ofArticle(IssueCode.DATE_CONFLICT, sentence)))
            .orElse(List.of());
    }

}
