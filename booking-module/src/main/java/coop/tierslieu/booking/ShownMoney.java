package coop.tierslieu.booking;

import coop.tierslieu.shared.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes an amount as the reader of the page is used to: 12,50 € in French, €12.50 in English. */
@Component
public class ShownMoney {

    public String of(Money money) {
        return in(LocaleContextHolder.getLocale(), money);
    }

    /** For a reader who is not looking at a page. */
    public static String in(Locale locale, Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(Money.CURRENCY));
        return format.format(BigDecimal.valueOf(money.cents(), 2));
    }
}
