package copydesk.extraction.date;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Month names and their short forms, nominative and genitive, in the languages of the
 * European press, and their numbers in Arabic.
 */
final class Months {

    private static final String[] NAMES = {
            "january jan januar jänner janvier janv enero ene gennaio gen gennaro janeiro januari stycznia styczeń sty "
                    + "січня січень января январь янв ocak oca ledna leden tammikuu tammikuuta ianuarie ian január "
                    + "januári januára ιανουαρίου ιανουάριος ιαν януари siječnja gener sausio يناير",
            "february feb februar feber février févr fév fevr febrero febbraio fevereiro fev februari lutego luty lut "
                    + "лютого лютий февраля февраль фев февр şubat şub února únor helmikuu helmikuuta februarie "
                    + "február februára φεβρουαρίου φεβρουάριος φεβ февруари veljače febrer vasario فبراير",
            "march mar märz mär mrz mars marzo março maart mrt marca marzec березня березень марта март mart března "
                    + "březen maaliskuu maaliskuuta martie március márc μαρτίου μάρτιος μαρ ožujka març kovo مارس",
            "april apr avril avr abril abr aprile kwietnia kwiecień kwi квітня квітень апреля апрель апр nisan nis "
                    + "dubna duben huhtikuu huhtikuuta aprilie április ápr apríla απριλίου απρίλιος απρ април travnja "
                    + "balandžio أبريل إبريل",
            "may mai mayo maggio mag maio mei maja maj травня травень мая май mayıs may května květen toukokuu "
                    + "toukokuuta május mája μαΐου μάιος μαϊ svibnja maig gegužės مايو",
            "june jun juni juin junio giugno giu junho czerwca czerwiec cze червня червень июня июнь июн haziran haz "
                    + "června červen kesäkuu kesäkuuta iunie iun június jún júna ιουνίου ιούνιος ιουν юни lipnja juny "
                    + "birželio يونيو",
            "july jul juli juillet juil julio luglio lug julho lipca lipiec lip липня липень июля июль июл temmuz tem "
                    + "července červenec heinäkuu heinäkuuta iulie iul július júl júla ιουλίου ιούλιος ιουλ юли srpnja "
                    + "juliol liepos يوليو",
            "august aug août aout agosto ago augustus agosto sierpnia sierpień sie серпня серпень августа август авг "
                    + "ağustos ağu srpna srpen elokuu elokuuta augusti augusztus augusta αυγούστου αύγουστος αυγ "
                    + "kolovoza agost rugpjūčio أغسطس",
            "september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz вересня "
                    + "вересень сентября сентябрь сен сент eylül eyl září syyskuu syyskuuta septembrie szeptember "
                    + "szept septembra σεπτεμβρίου σεπτέμβριος σεπ септември rujna setembre rugsėjo سبتمبر",
            "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź жовтня "
                    + "жовтень октября октябрь окт ekim eki října říjen lokakuu lokakuuta octombrie október októbra "
                    + "οκτωβρίου οκτώβριος οκτ октомври spalio أكتوبر",
            "november nov novembre noviembre novembro listopada listopad lis листопада листопад ноября ноябрь ноя "
                    + "kasım kas listopadu marraskuu marraskuuta noiembrie noi november novembra νοεμβρίου νοέμβριος "
                    + "νοε ноември studenoga lapkričio نوفمبر",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień gru грудня "
                    + "грудень декабря декабрь дек aralık ara prosince prosinec joulukuu joulukuuta decembrie decembra "
                    + "δεκεμβρίου δεκέμβριος δεκ декември prosinca desember des desembre gruodžio ديسمبر" };

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {
    }

    /** The number of a month, from 1. */
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(plain(name)));
    }

    // the Turkish capital I with a dot becomes two characters
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("\u0307", "");
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ")) {
                numbers.put(name, month);
            }
        }
        return numbers;
    }

}
