package coop.tierslieu.pages;

import coop.tierslieu.shared.Refused;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a refusal says to the person asking, in their language. */
@Component("sentences")
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Refused refused) {
        Locale locale = LocaleContextHolder.getLocale();
        // The English sentence is written beside the rule itself; the bundles translate it.
        if (locale.getLanguage().equals("en")) {
            return refused.getMessage();
        }
        return String.valueOf(messages.getMessage(
                "rule." + refused.rule().code(), refused.arguments().toArray(), refused.getMessage(), locale));
    }
}
