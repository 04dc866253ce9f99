package copydesk.enrich.language;

import java.util.List;

import copydesk.enrich.text.Articles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same short report in many languages. */
class WorldLanguagesTests {

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    en | The mayor said on Monday that the old bridge would remain closed until spring, because the repairs have become more expensive than the city had expected.
                    de | Die Bürgermeisterin sagte am Montag, dass die alte Brücke bis zum Frühling geschlossen bleibt, weil die Reparatur teurer geworden ist als die Stadt erwartet hatte.
                    fr | La maire a déclaré lundi que le vieux pont resterait fermé jusqu’au printemps, car les réparations sont devenues plus chères que la ville ne l’avait prévu.
                    es | La alcaldesa dijo el lunes que el puente viejo seguirá cerrado hasta la primavera, porque las obras han resultado más caras de lo que esperaba la ciudad.
                    pt | A presidente da câmara disse na segunda-feira que a ponte velha ficará fechada até à primavera, porque as obras saíram mais caras do que a cidade esperava.
                    it | La sindaca ha detto lunedì che il vecchio ponte resterà chiuso fino alla primavera, perché i lavori sono diventati più costosi di quanto la città si aspettasse.
                    ca | L’alcaldessa va dir dilluns que el pont vell continuarà tancat fins a la primavera, perquè les obres han sortit més cares del que la ciutat esperava.
                    ro | Primărița a declarat luni că podul vechi va rămâne închis până în primăvară, deoarece reparațiile au devenit mai scumpe decât se aștepta orașul.
                    nl | De burgemeester zei maandag dat de oude brug tot het voorjaar gesloten blijft, omdat de herstelwerken duurder zijn geworden dan de stad had verwacht.
                    sv | Borgmästaren sade på måndagen att den gamla bron ska vara stängd till våren, eftersom reparationerna har blivit dyrare än vad staden hade räknat med.
                    da | Borgmesteren sagde mandag, at den gamle bro forbliver lukket indtil foråret, fordi reparationerne er blevet dyrere, end byen havde regnet med.
                    nb | Ordføreren sa mandag at den gamle broen skal være stengt til våren, fordi reparasjonene har blitt dyrere enn det byen hadde regnet med på forhånd.
                    is | Borgarstjórinn sagði á mánudag að gamla brúin yrði lokuð fram á vor, þar sem viðgerðirnar hafa orðið dýrari en borgin hafði gert ráð fyrir.
                    fi | Pormestari sanoi maanantaina, että vanha silta pysyy suljettuna kevääseen asti, koska korjaukset ovat tulleet kalliimmiksi kuin kaupunki oli odottanut.
                    et | Linnapea ütles esmaspäeval, et vana sild jääb suletuks kuni kevadeni, sest remont on läinud kallimaks, kui linn oli arvanud.
                    lv | Mēre pirmdien sacīja, ka vecais tilts paliks slēgts līdz pavasarim, jo remonts ir izrādījies dārgāks, nekā pilsēta bija gaidījusi.
                    lt | Merė pirmadienį sakė, kad senasis tiltas liks uždarytas iki pavasario, nes remontas pasirodė brangesnis, negu miestas tikėjosi.
                    pl | Burmistrz powiedziała w poniedziałek, że stary most pozostanie zamknięty do wiosny, ponieważ naprawy okazały się droższe, niż miasto się spodziewało.
                    cs | Starostka v pondělí řekla, že starý most zůstane uzavřený až do jara, protože opravy jsou dražší, než město původně očekávalo.
                    sk | Starostka v pondelok povedala, že starý most zostane zatvorený až do jari, pretože opravy sú drahšie, ako mesto pôvodne očakávalo.
                    sl | Županja je v ponedeljek povedala, da bo stari most zaprt do pomladi, ker so popravila dražja, kot je mesto sprva pričakovalo.
                    hr | Gradonačelnica je u ponedjeljak rekla da će stari most ostati zatvoren do proljeća, jer su popravci skuplji nego što je grad očekivao.
                    hu | A polgármester hétfőn azt mondta, hogy a régi híd tavaszig zárva marad, mert a javítások drágábbak lettek, mint amire a város számított.
                    sq | Kryetarja e bashkisë tha të hënën se ura e vjetër do të mbetet e mbyllur deri në pranverë, sepse riparimet kanë dalë më të shtrenjta se sa priste qyteti.
                    tr | Belediye başkanı pazartesi günü eski köprünün ilkbahara kadar kapalı kalacağını söyledi, çünkü onarımlar şehrin beklediğinden daha pahalı oldu.
                    ru | Мэр сказала в понедельник, что старый мост останется закрытым до весны, потому что ремонт оказался дороже, чем ожидал город.
                    uk | Міська голова сказала в понеділок, що старий міст залишиться закритим до весни, бо ремонт виявився дорожчим, ніж очікувало місто.
                    be | Мэр сказала ў панядзелак, што стары мост застанецца закрытым да вясны, таму што рамонт аказаўся даражэйшым, чым чакаў горад.
                    bg | Кметицата каза в понеделник, че старият мост ще остане затворен до пролетта, защото ремонтът се оказа по-скъп, отколкото очакваше градът.
                    sr | Градоначелница је у понедељак рекла да ће стари мост остати затворен до пролећа, јер су поправке скупље него што је град очекивао.
                    mk | Градоначалничката во понеделникот рече дека стариот мост ќе остане затворен до пролет, бидејќи поправките се поскапи отколку што очекуваше градот.
                    el | Η δήμαρχος είπε τη Δευτέρα ότι η παλιά γέφυρα θα μείνει κλειστή μέχρι την άνοιξη, γιατί οι επισκευές έγιναν πιο ακριβές από όσο περίμενε η πόλη.
                    he | ראש העיר אמרה ביום שני כי הגשר הישן יישאר סגור עד האביב, משום שהתיקונים התבררו כיקרים יותר ממה שהעירייה ציפתה.
                    ar | قالت رئيسة البلدية يوم الاثنين إن الجسر القديم سيبقى مغلقا حتى الربيع لأن الإصلاحات أصبحت أكثر كلفة مما كانت المدينة تتوقع.
                    fa | شهردار روز دوشنبه گفت که پل قدیمی تا بهار بسته خواهد ماند، زیرا هزینه تعمیرات بیشتر از آن چیزی شده است که شهر انتظار داشت.
                    ur | میئر نے پیر کے روز کہا کہ پرانا پل بہار تک بند رہے گا کیونکہ مرمت کا خرچ شہر کی توقع سے زیادہ ہو گیا ہے۔ شہریوں کو دوسرا راستہ لینا ہوگا۔
                    hi | महापौर ने सोमवार को कहा कि पुराना पुल वसंत तक बंद रहेगा, क्योंकि मरम्मत का खर्च शहर की उम्मीद से अधिक हो गया है और काम अभी पूरा नहीं हुआ है।
                    bn | মেয়র সোমবার বলেছেন যে পুরনো সেতুটি বসন্ত পর্যন্ত বন্ধ থাকবে, কারণ মেরামতের খরচ শহরের প্রত্যাশার চেয়ে বেশি হয়েছে।
                    th | นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานเก่าจะปิดจนถึงฤดูใบไม้ผลิ เพราะค่าซ่อมแพงกว่าที่เมืองคาดไว้
                    vi | Thị trưởng cho biết hôm thứ Hai rằng cây cầu cũ sẽ tiếp tục đóng cửa cho đến mùa xuân, vì việc sửa chữa tốn kém hơn thành phố dự kiến.
                    id | Wali kota mengatakan pada hari Senin bahwa jembatan lama akan tetap ditutup sampai musim semi, karena biaya perbaikannya ternyata lebih mahal daripada yang diperkirakan kota itu.
                    tl | Sinabi ng alkalde noong Lunes na mananatiling sarado ang lumang tulay hanggang sa tagsibol, dahil mas mahal ang pagkukumpuni kaysa sa inaasahan ng lungsod.
                    sw | Meya alisema siku ya Jumatatu kwamba daraja la zamani litaendelea kufungwa hadi majira ya kuchipua, kwa sababu matengenezo yamekuwa ghali kuliko jiji lilivyotarajia.
                    ja | 市長は月曜日、修理費が市の予想を上回ったため、古い橋は春まで通行止めが続くと述べた。
                    zh | 市长周一表示，由于维修费用超出市政府的预期，这座旧桥将继续关闭到春天，居民需要绕行。
                    ko | 시장은 월요일에 수리비가 시의 예상보다 많이 들어 오래된 다리가 봄까지 폐쇄될 것이라고 말했다.
                    """)
    void recognisesTheTextAlone(String language, String report) {
        assertThat(decide(null, report)).isEqualTo(language);
        assertThat(decide("und", report)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    bs    | Gradonačelnica je u ponedjeljak rekla da će stari most ostati zatvoren do proljeća, jer su popravke skuplje nego što je grad očekivao.
                    no    | Ordføreren sa mandag at den gamle broen skal være stengt til våren, fordi reparasjonene har blitt dyrere enn det byen hadde regnet med på forhånd.
                    ms    | Datuk bandar berkata pada hari Isnin bahawa jambatan lama akan terus ditutup sehingga musim bunga, kerana kos pembaikan lebih tinggi daripada jangkaan.
                    zh-TW | 市長週一表示，由於維修費用超出市政府的預期，這座舊橋將繼續關閉到春天，居民需要繞行。
                    xh    | Usodolophu uthe ngoMvulo ibhulorho endala iza kuhlala ivaliwe de kufike intwasahlobo, kuba iindleko zokulungisa ziphezulu kunoko isixeko besikulindele.
                    """)
    void neighbourStaysWhatItsSourceSays(String language, String report) {
        assertThat(decide(language, report)).isEqualTo(language);
        assertThat(decide("de", report)).isNotEqualTo("de");
    }

    private static String decide(@Nullable String declared, String body) {
        return DETECTOR.decide(Articles.text(Articles.inLanguage(declared, List.of(Articles.paragraph(body)))));
    }

}
