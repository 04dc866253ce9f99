package copydesk.extraction.article;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.line.DateHint;
import copydesk.extraction.line.HeadLine;
import copydesk.extraction.line.SourceTimes;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published and changed, with the doubts about it.
 *
 * @param published the best of what says when it was published; null if nothing does
 * @param updated the best of what says when it was changed; null if nothing does
 * @param issues no date at all, or dates that contradict each other
 */
record Times(@Nullable SourceTime published, @Nullable SourceTime updated, List<QualityIssue> issues) {

    private static final Pattern LOCAL = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?");

    static Times of(Metadata metadata, List<RoledBlock> blocks, @Nullable String address) {
        List<SourceTime> published = read(metadata.published());
        List<SourceTime> updated = read(metadata.updated());
        for (RoledBlock block : blocks) {
            if (block.role() == BlockRole.DATE || block.role() == BlockRole.BYLINE) {
                HeadLine.dates(block.text().text())
                    .forEach((line) -> SourceTimes.read(new DateHint(line, "text"))
                        .ifPresent((SourceTimes.isUpdate(line) ? updated : published)::add));
            }
        }
        Optional.ofNullable(address).flatMap(SourceTimes::inUrl).ifPresent(published::add);
        SourceTime best = SourceTimes.best(published);
        return new Times(zoned(best, metadata.zone()), zoned(SourceTimes.best(updated), metadata.zone()),
                issues(published, best));
    }

    private static @Nullable SourceTime zoned(@Nullable SourceTime time, @Nullable ZoneId zone) {
        if (time == null || zone == null || !LOCAL.matcher(time.value()).matches()) {
            return time;
        }
        OffsetDateTime there = LocalDateTime.parse(time.value()).atZone(zone).toOffsetDateTime();
        return new SourceTime(there.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), time.precision(), time.evidence());
    }

    private static List<SourceTime> read(List<DateHint> hints) {
        List<SourceTime> times = new ArrayList<>();
        hints.forEach((hint) -> SourceTimes.read(hint).ifPresent(times::add));
        return times;
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
