package copydesk.enrich.value;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Amounts of money, without other amounts. */
class MoneyReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It cost $ 5 then.                 | $ 5 = 5 USD
            en | It cost a $5 fee.                 | $5 = 5 USD
            en | It cost HK$100 then.              | HK$100 = 100 HKD
            en | It cost £1,234.56 then.           | £1,234.56 = 1234.56 GBP
            en | It cost €0.99 then.               | €0.99 = 0.99 EUR
            en | It cost CHF 1,000 then.           | CHF 1,000 = 1000 CHF
            en | It cost $$5 then.                 | $5 = 5 USD
            en | It cost $0.00 then.               | $0.00 = 0 USD
            en | It cost chf 10 then.              | -
            en | It cost USD then.                 | -
            en | It cost $ then.                   | -
            en | It cost $five then.               | -
            en | It cost $5x then.                 | -
            en | It cost $1.2.3 then.              | -
            en | It cost $1,00 then.               | -
            """)
    void takesASignBeforeTheNumber(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new MoneyReader(), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | It cost 5€ then.                  | 5€ = 5 EUR
            en | Of 5 €10 is left.                 | €10 = 10 EUR
            en | It cost 100 zł then.              | 100 zł = 100 PLN
            en | It cost 1.5m euros then.          | 1.5m euros = 1500000 EUR
            en | It cost one dollar then.          | one dollar = 1 USD
            en | It cost a hundred yen then.       | a hundred yen = 100 JPY
            en | It cost a dollar then.            | -
            en | It weighed 200 pounds then.       | -
            en | It cost no dollars then.          | -
            """)
    void takesTheCurrencyAfterTheNumber(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new MoneyReader(), language, text)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            de | Es kostet 1.000,50 Euro.          | 1.000,50 Euro = 1000.5 EUR
            de | Es kostet 5 US-Dollar.            | 5 US-Dollar = 5 USD
            de | Es kostet drei Millionen Franken. | drei Millionen Franken = 3000000 CHF
            de | Es kostet 2 Mrd. Euro.            | 2 Mrd. Euro = 2000000000 EUR
            fr | Il coûte un million d'euros.      | un million d'euros = 1000000 EUR
            fr | Il coûte un million d’euros.      | un million d’euros = 1000000 EUR
            fr | Il coûte dix francs suisses.      | dix francs suisses = 10 CHF
            es | Cuesta tres mil millones de pesos mexicanos. | tres mil millones de pesos mexicanos = 3000000000 MXN
            uk | Коштує п'ять гривень.             | п'ять гривень = 5 UAH
            uk | Коштує 20 тис. грн на рік.        | 20 тис. грн = 20000 UAH
            ru | Стоит 500 руб. в год.             | 500 руб. = 500 RUB
            ru | Стоит 10 млрд долларов.           | 10 млрд долларов = 10000000000 USD
            """)
    void readsOtherLanguages(String language, String text, @Nullable String values) {
        assertThat(Lines.read(new MoneyReader(), language, text)).isEqualTo(values);
    }

}
