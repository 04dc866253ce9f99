package copydesk.extraction.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that names who contributed, as {@code AFP and Reuters contributed reporting.}
 *
 * @param agencies the agencies in it; people are not among them
 */
public record AgencyLine(List<String> agencies) {

    private static final int MAX_LENGTH = 240;

    // what stands alone is no longer than this
    private static final int MAX_BARE = 130;

    private static final List<Pattern> CREDITING = forms(
            "(?=.* contributed )(?<who>.+?) (?:also )?contributed (?:to )?(?:this |the )?(?:additional )?(?:report(?:ing)?|story|article)",
            "(?:with )?(?:additional |further )?(?:reporting|writing|editing) (?:by|from):? (?<who>.+)");

    // sentences begin with these words too, so only names may follow
    private static final List<Pattern> NAMING = forms(
            "with (?:files|material|information|inputs?|contributions?) (?:from|by) (?<who>.+)",
            "mit (?:material|informationen|inhalten|angaben) (?:von|der|des) (?<who>.+)",
            "(?:con (?:información|informaciones) de|con datos de) (?<who>.+)",
            "avec (?:des informations de |les informations de )?(?<who>.+)",
            "(?:за (?:матеріалами|даними|інформацією)) (?<who>.+)");

    private static final Pattern BARE = Pattern
        .compile("(?:[-–—]{1,3}\\s?)?[(\\[]?(?:(?:avec|source|sources|quellen?|fuentes?|с|з) ?:? )?"
                + "(?<who>[^()]{2,80}?)[.)\\]]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern STAFF = Pattern.compile(
            "(?<agency>.{2,40}?) (?:staff|writers?|journalists?|correspondents?|reporters?|video journalists?)\\s.*");

    // initials of the editors before the agencies, as jd/mb (AFP, dpa)
    private static final Pattern SIGNED = Pattern
        .compile("\\p{L}{2,4}(?:/\\p{L}{2,4}){0,4}\\s?\\((?<who>[^()]{2,80})\\)\\.?");

    /** What a block says about contributors, if that is all it says. */
    public static Optional<AgencyLine> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return who(CREDITING, text).or(() -> who(NAMING, text).filter(Agencies::isCredited))
            .or(() -> bare(text).filter(Agencies::isListOf))
            .or(() -> labelled(text).filter(Agencies::isCredited))
            .map((who) -> new AgencyLine(agencies(who)));
    }

    private static Optional<String> bare(String text) {
        return (text.length() > MAX_BARE) ? Optional.empty() : who(List.of(BARE, SIGNED), text);
    }

    private static List<String> agencies(String who) {
        Matcher staff = STAFF.matcher(who);
        return (staff.matches() && Agencies.isKnown(staff.group("agency"))) ? Agencies.among(staff.group("agency"))
                : Agencies.among(who);
    }

    private static Optional<String> labelled(String text) {
        int end = Phrases.CONTRIBUTED.end(text);
        return (end < 0) ? Optional.empty() : Optional.of(text.substring(end).replaceAll("^[\\s:：]+|[.)\\]。]+$", ""));
    }

    private static Optional<String> who(List<Pattern> forms, String text) {
        return forms.stream()
            .map((form) -> form.matcher(text))
            .filter(Matcher::matches)
            .map((match) -> match.group("who"))
            .findFirst();
    }

    private static List<Pattern> forms(String... forms) {
        return Stream.of(forms)
            .map((form) -> Pattern.compile("\\(?" + form + "[.)]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    }

}
