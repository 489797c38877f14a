package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.feeds.BookingCalendars;
import coop.tierslieu.membership.published.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Writes a notice as a letter: plain text first, the same in HTML beside it. */
@Component
class Letters {

    private static final String TEMPLATES = "templates/booking/letters/";

    private final Wording wording;
    private final BookingCalendars calendars;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    /** An engine of its own: the one of the pages knows HTML only. */
    Letters(Wording wording, BookingCalendars calendars, MessageSource messages) {
        this.wording = wording;
        this.calendars = calendars;
        engine.setMessageSource(messages);
        engine.addTemplateResolver(layout(TemplateMode.TEXT, ".txt"));
        engine.addTemplateResolver(layout(TemplateMode.HTML, ".html"));
    }

    Letter write(Notice notice, Contact contact, String address) {
        Sheet sheet = wording.of(notice, contact);
        Context context = new Context(contact.language().locale());
        context.setVariable("sheet", sheet);
        return new Letter(
                notice.id(),
                contact.name(),
                address,
                sheet.subject(),
                engine.process("letter.txt", context),
                engine.process("letter.html", context),
                calendar(notice));
    }

    private @Nullable String calendar(Notice notice) {
        return notice.kind().concernsTheCalendar()
                ? calendars
                        .of(notice.matters().stream().map(Matter::booking).toList())
                        .orElse(null)
                : null;
    }

    private static ITemplateResolver layout(TemplateMode mode, String ending) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(TEMPLATES);
        resolver.getResolvablePatternSpec().addPattern("*" + ending);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
