package coop.tierslieu.post;

import coop.tierslieu.booking.PlaceDetails;
import coop.tierslieu.membership.published.Contact;
import coop.tierslieu.shared.post.Letter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Lays a letter out as a mail: plain text first, the same in HTML beside it. */
@Component
class Stationery {

    private static final String TEMPLATES = "templates/post/";

    private final PlaceDetails place;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    /** An engine of its own: the one of the pages knows HTML only. */
    Stationery(PlaceDetails place, MessageSource messages) {
        this.place = place;
        engine.setMessageSource(messages);
        engine.addTemplateResolver(layout(TemplateMode.TEXT, ".txt"));
        engine.addTemplateResolver(layout(TemplateMode.HTML, ".html"));
    }

    Mail mail(String id, Letter letter, Contact contact, String address) {
        Context context = new Context(contact.language().locale());
        context.setVariable("letter", letter);
        context.setVariable("name", contact.name());
        context.setVariable("place", place.name());
        return new Mail(
                id,
                contact.name(),
                address,
                letter.subject(),
                engine.process("letter.txt", context),
                engine.process("letter.html", context),
                letter.calendar());
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
