import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.TreeSet;

import sun.util.locale.provider.LocaleProviderAdapter;
import sun.util.locale.provider.ResourceBundleBasedAdapter;
import sun.util.resources.OpenListResourceBundle;

/**
 * Prints language and name of countries, by code, and of the cities that time zones are called by, by zone. From the CLDR data
 * (Unicode licence) of the JDK that runs it; the names of cities are an inner matter of the JDK, hence the options in generate.
 */
class Names {

    private static final String[] LANGUAGES = { "en", "de", "fr", "es", "uk", "ru" };

    private static final String CITY = "timezone.excity.";

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var cldr = (ResourceBundleBasedAdapter) LocaleProviderAdapter.forType(LocaleProviderAdapter.Type.CLDR);
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (String country : Locale.getISOCountries()) {
                out.println("country\t" + country + "\t" + language + "\t" + new Locale("", country).getDisplayCountry(locale));
            }
            OpenListResourceBundle zones = cldr.getLocaleData().getTimeZoneNames(locale);
            for (String key : new TreeSet<>(Collections.list(zones.getKeys()))) {
                if (key.startsWith(CITY)) {
                    out.println("city\t" + key.substring(CITY.length()) + "\t" + language + "\t" + zones.getString(key));
                }
            }
        }
    }

}
