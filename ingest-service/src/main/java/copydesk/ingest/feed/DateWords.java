package copydesk.ingest.feed;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.date.SourceTimes;
import copydesk.ingest.feed.date.FeedTime;

/**
 * The words of a date as everybody reads them: those of the feed, or, where only the
 * reader of feeds understands them, the same date in ISO 8601.
 */
final class DateWords {

    private DateWords() {
    }

    /** The words to hand on. */
    static String of(FeedDate date) {
        Optional<FeedTime> read = FeedTime.read(date.text());
        return read.isEmpty() || isReadByAll(date.text(), read.get()) ? date.text() : iso(read.get());
    }

    private static boolean isReadByAll(String text, FeedTime time) {
        Optional<SourceTime> common = SourceTimes.read(new DateHint(text, "feed"));
        if (common.isEmpty()) {
            return false;
        }
        boolean sameDay = SourceTimes.day(common.get()).equals(time.moment().toLocalDate());
        return sameDay && (!time.exact() || common.get().precision() != Precision.DAY);
    }

    private static String iso(FeedTime time) {
        return time.exact() ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.moment())
                : time.moment().toLocalDate().toString();
    }

}
