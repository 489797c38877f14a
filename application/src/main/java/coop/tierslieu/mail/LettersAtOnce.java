package coop.tierslieu.mail;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.notices.Letter;
import coop.tierslieu.booking.notices.Post;
import coop.tierslieu.membership.HousePost;
import coop.tierslieu.shared.Ids;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Letters with a link that someone is waiting for; what cannot be sent is asked for again by whoever waits. */
@Component
class LettersAtOnce implements HousePost {

    private static final Logger LOG = LoggerFactory.getLogger(LettersAtOnce.class);

    private final Post post;
    private final Addresses addresses;
    private final Ids ids;

    LettersAtOnce(Post post, Addresses addresses, Ids ids) {
        this.post = post;
        this.addresses = addresses;
        this.ids = ids;
    }

    @Override
    public boolean isOpen() {
        return post.isOpen();
    }

    @Override
    public void send(Sheet sheet) {
        String link = addresses.of(sheet.path());
        Post.Receipt receipt = post.send(new Letter(
                ids.next(), sheet.name(), sheet.email(), sheet.subject(), text(sheet, link), html(sheet, link), null));
        if (receipt.verdict() != Post.Verdict.ACCEPTED) {
            LOG.warn("A letter with a link was not sent: {}", receipt.verdict());
        }
    }

    private static String text(Sheet sheet, String link) {
        return Stream.of(sheet.paragraphs(), List.of(sheet.linkText() + "\n" + link), sheet.after())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String html(Sheet sheet, String link) {
        String button = "<p><a href=\"" + HtmlUtils.htmlEscape(link) + "\">" + HtmlUtils.htmlEscape(sheet.linkText())
                + "</a></p>";
        return "<!DOCTYPE html><html lang=\"" + sheet.language().locale().getLanguage() + "\"><body>"
                + paragraphs(sheet.paragraphs()) + button + paragraphs(sheet.after()) + "</body></html>";
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream()
                .map(text -> "<p>" + HtmlUtils.htmlEscape(text) + "</p>")
                .collect(Collectors.joining());
    }
}
