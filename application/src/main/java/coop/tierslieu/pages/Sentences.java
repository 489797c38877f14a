package coop.tierslieu.pages;

import coop.tierslieu.shared.Refused;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/** What a refusal says to the person asking, in their language. */
@Component("sentences")
public class Sentences {

    private final MessageSource messages;
    private final LocaleResolver locales;

    Sentences(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    public String of(Refused refused) {
        Locale locale = locale();
        // The English sentence is written beside the rule itself; the bundles translate it.
        if (locale.getLanguage().equals("en")) {
            return refused.getMessage();
        }
        return String.valueOf(messages.getMessage(
                "rule." + refused.rule().code(), refused.arguments().toArray(), refused.getMessage(), locale));
    }

    /** Asks the resolver itself: a filter refuses before the language of the request is settled. */
    private Locale locale() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served
                ? locales.resolveLocale(served.getRequest())
                : LocaleContextHolder.getLocale();
    }
}
