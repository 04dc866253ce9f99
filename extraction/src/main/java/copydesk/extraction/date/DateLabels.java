package copydesk.extraction.date;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that stand beside a date and only say what kind of date it is. */
final class DateLabels {

    private static final Set<String> ENGLISH = words(
            "published publish page updated posted modified revised reviewed last "
                    + "first original originally on at date created written release released issued issue publication update as "
                    + "of is was local time ed et edt est cst cdt mst mdt pst pdt pt ct ist sgt a p m am pm the mon monday tue "
                    + "tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday");

    private static final Set<String> GERMANIC = words("veröffentlicht veröffentlichung aktualisiert aktualisierung "
            + "erstellt erschienen publiziert online seit zuletzt stand datum am um uhr vom montag dienstag mittwoch "
            + "donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so gepubliceerd bijgewerkt geplaatst "
            + "gewijzigd op om laatste uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag publisert "
            + "oppdatert sist kl klokken den publicerad uppdaterad publiceret opdateret offentliggjort mandag tirsdag "
            + "onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag");

    private static final Set<String> ROMANCE = words(
            "publié publiée mis mise jour le la à et modifié modifiée paru lundi "
                    + "mardi mercredi jeudi vendredi samedi dimanche publicado publicada publicación actualizado actualizada "
                    + "actualización fecha el las los a de del hora horas hrs h lunes martes miércoles jueves viernes sábado "
                    + "domingo data em às as atualizado atualizada última segunda terça quarta quinta sexta feira pubblicato "
                    + "pubblicata aggiornato aggiornata aggiornamento il alle ore ultimo ultima lunedì martedì mercoledì giovedì "
                    + "venerdì sabato domenica publicat publicată actualizat actualizată ora luni marți miercuri joi vineri "
                    + "sâmbătă duminică");

    private static final Set<String> SLAVIC = words("opublikowano publikacja aktualizacja dnia godz dodano utworzono "
            + "poniedziałek wtorek środa czwartek piątek sobota niedziela опубліковано оновлено оновлення дата о об року "
            + "р год понеділок вівторок середа четвер п ятниця субота неділя опубликовано обновлено изменено в г года "
            + "понедельник вторник среда четверг пятница суббота воскресенье мск publikováno aktualizováno zveřejněno "
            + "vydáno v dne pondělí úterý středa čtvrtek pátek neděle aktualizované zverejnené");

    private static final Set<String> OTHER = words("julkaistu päivitetty klo maanantai tiistai keskiviikko torstai "
            + "perjantai lauantai sunnuntai yayınlanma yayınlandı yayın güncelleme güncellendi güncellenme tarihi tarih "
            + "son giriş pazartesi salı çarşamba perşembe cuma cumartesi pazar megjelent frissítve hétfő kedd szerda "
            + "csütörtök péntek szombat vasárnap δημοσιεύθηκε δημοσίευση ενημέρωση στις δευτέρα τρίτη τετάρτη πέμπτη "
            + "παρασκευή σάββατο κυριακή pada wib diterbitkan diperbarui senin selasa rabu kamis jumat sabtu minggu thứ "
            + "ngày lúc cập nhật gmt cet cest utc hai ba tư năm sáu bảy chủ m d paskelbta atnaujinta");

    private static final Pattern UPDATE = Pattern.compile("updat|modifi|revis|aktualisier|^stand|mis(?:e)? à jour"
            + "|a[ck]tuali[sz]|atualiz|оновлен|обновлен|изменен|aggiorna|bijgewerkt|gewijzigd|oppdater|opdater|uppdater"
            + "|güncelle|päivitetty|frissítve|ενημ|diperbarui|cập nhật|atnaujinta|更新|수정|تحديث");

    private static final Pattern PUBLICATION = Pattern
        .compile("publi(?:sh|é|cad|cat|cerad|cación|kováno)|\\bposted|veröffentlich"
                + "|erschienen|pubblicat|опубл|opublik|gepubliceerd|geplaatst|julkaistu|yayın|megjelent|δημοσί|diterbitkan|公開|发布|등록");

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Set<String> EAST_ASIAN = words(
            "公開 更新 公開日時 更新日時 公開日 更新日 掲載日 投稿日 最終更新 発表 発行 掲載 配信 最終 日時 日 時 分 秒 月 火 水 木 金 土 曜日 发布 时间 发表 "
                    + "입력 수정 등록 승인 기사입력 기사수정 최종 오전 오후 نشر تحديث تاريخ النشر آخر في الساعة بتاريخ");

    private DateLabels() {
    }

    /** Letters in a text that are no label. */
    static int lettersBeside(String text) {
        int letters = 0;
        for (String word : BREAK.split(text.toLowerCase(Locale.ROOT))) {
            letters += isLabel(word) ? 0 : word.length();
        }
        return letters;
    }

    /** Whether a text speaks of a change and not of the first publication. */
    static boolean speakOfChange(String text) {
        return UPDATE.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a text speaks of publication. */
    static boolean speakOfPublication(String text) {
        return PUBLICATION.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isLabel(String word) {
        return ENGLISH.contains(word) || GERMANIC.contains(word) || ROMANCE.contains(word) || SLAVIC.contains(word)
                || OTHER.contains(word) || EAST_ASIAN.contains(word);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.split(" ")));
    }

}
