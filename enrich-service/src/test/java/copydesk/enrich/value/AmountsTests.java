package copydesk.enrich.value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Money, percentages and measures. */
class AmountsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A $3.5 billion plan passed.                        | $3.5 billion = 3500000000 USD
            It cost $1,250,000 in all.                         | $1,250,000 = 1250000 USD
            It costs €20m a year.                              | €20m = 20000000 EUR
            It costs £5 to enter.                              | £5 = 5 GBP
            It costs £4.50 to enter.                           | £4.50 = 4.5 GBP
            It cost US$40 million.                             | US$40 million = 40000000 USD
            It cost A$12bn to build.                           | A$12bn = 12000000000 AUD
            It cost C$7 a head.                                | C$7 = 7 CAD
            It cost ¥900 billion.                              | ¥900 billion = 900000000000 JPY
            They paid 1.2 million hryvnias.                    | 1.2 million hryvnias = 1200000 UAH
            They paid 300 rubles.                              | 300 rubles = 300 RUB
            They paid fifty euros.                             | fifty euros = 50 EUR
            They paid a million dollars.                       | a million dollars = 1000000 USD
            They paid half a million dollars.                  | half a million dollars = 500000 USD
            They paid twenty-five dollars.                     | twenty-five dollars = 25 USD
            They paid 30 Swiss francs.                         | 30 Swiss francs = 30 CHF
            They paid 200 million pounds.                      | 200 million pounds = 200000000 GBP
            They paid 200 pounds sterling.                     | 200 pounds sterling = 200 GBP
            They paid EUR 75 and 80 EUR.                       | EUR 75 = 75 EUR; 80 EUR = 80 EUR
            A 500-euro fine was set.                           | 500-euro = 500 EUR
            A $2-million gift came.                            | $2-million = 2000000 USD
            The $300k house sold.                              | $300k = 300000 USD
            It cost 20 € at the door.                          | 20 € = 20 EUR
            It was worth $20 trillion.                         | $20 trillion = 20000000000000 USD
            """)
    void ofMoneyHaveACurrency(String text, String values) {
        assertThat(Values.in("en", text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Prices rose 5 percent.                             | 5 percent = 5 %
            Prices rose 2.75%.                                 | 2.75% = 2.75 %
            Prices rose by two per cent.                       | two per cent = 2 %
            Prices moved -0.3% overall.                        | -0.3% = -0.3 %
            Rates rose 0.25 percentage points.                 | 0.25 percentage points = 0.25 percentage-point
            A 10-percent cut came.                             | 10-percent = 10 %
            The road is 30 kilometres long.                    | 30 kilometres = 30 km
            The road is 30km long.                             | 30km = 30 km
            A 12-mile tunnel is dug.                           | 12-mile = 12 [mi_i]
            A wall of 3.5 metres stood.                        | 3.5 metres = 3.5 m
            It weighs 80 kg and shakes.                        | 80 kg = 80 kg
            They burned 2,000 tonnes of coal.                  | 2,000 tonnes = 2000 t
            Oil of 1.5 million barrels leaked.                 | 1.5 million barrels = 1500000 [bbl_us]
            Fire took 4,000 hectares.                          | 4,000 hectares = 4000 ha
            Fire took 90 square miles.                         | 90 square miles = 90 [smi_us]
            Winds of 120 km/h blew.                            | 120 km/h = 120 km/h
            Winds of 75 mph blew.                              | 75 mph = 75 mi/h
            Winds of 75 miles per hour blew.                   | 75 miles per hour = 75 mi/h
            It was 38 °C in the shade.                         | 38 °C = 38 Cel
            It was 90 degrees Fahrenheit.                      | 90 degrees Fahrenheit = 90 [degF]
            The plant makes 400 megawatts.                     | 400 megawatts = 400 MW
            The plant makes 1.2 GW.                            | 1.2 GW = 1.2 GW
            """)
    void haveAUnit(String text, String values) {
        assertThat(Values.in("en", text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Es kostet 3,5 Milliarden Euro.                | 3,5 Milliarden Euro = 3500000000 EUR
            de | Es kostet 1.250.000 Euro.                     | 1.250.000 Euro = 1250000 EUR
            de | Es kostet 20 Mio. Euro.                       | 20 Mio. Euro = 20000000 EUR
            de | Es stieg um 2,5 Prozent.                      | 2,5 Prozent = 2.5 %
            de | Es sind 30 Kilometer.                         | 30 Kilometer = 30 km
            fr | Il coûte 3,5 milliards d'euros.               | 3,5 milliards d'euros = 3500000000 EUR
            fr | Il coûte 12 000 euros.                        | 12 000 euros = 12000 EUR
            fr | Les prix montent de 5 %.                      | 5 % = 5 %
            fr | Il pèse 20 tonnes.                            | 20 tonnes = 20 t
            es | Cuesta 3,5 millones de euros.                 | 3,5 millones de euros = 3500000 EUR
            es | Cuesta 2.000 millones de dólares.             | 2.000 millones de dólares = 2000000000 USD
            es | Subió un 5 por ciento.                        | 5 por ciento = 5 %
            uk | Це коштує 1,2 млн грн на рік.                 | 1,2 млн грн = 1200000 UAH
            uk | Це коштує 500 мільйонів доларів.              | 500 мільйонів доларів = 500000000 USD
            uk | Ціни зросли на 5 відсотків.                   | 5 відсотків = 5 %
            ru | Это стоит 12 000 рублей.                      | 12 000 рублей = 12000 RUB
            ru | Это стоит 3 млрд долларов США.                | 3 млрд долларов США = 3000000000 USD
            ru | Цены выросли на 5 процентов.                  | 5 процентов = 5 %
            """)
    void areReadInOtherLanguages(String language, String text, String values) {
        assertThat(Values.in(language, text)).isEqualTo(values);
    }

}
