package coop.tierslieu.post;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.membership.HousePost;
import coop.tierslieu.membership.published.Contact;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.post.Letter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Letters with a link that someone is waiting for. They are no notices: what they hold must not stand in a list, and
 * what cannot be sent is asked for again by whoever waits.
 */
@Component
class LettersAtOnce implements HousePost {

    private static final Logger LOG = LoggerFactory.getLogger(LettersAtOnce.class);

    private final Post post;
    private final Stationery stationery;
    private final Addresses addresses;
    private final Ids ids;

    LettersAtOnce(Post post, Stationery stationery, Addresses addresses, Ids ids) {
        this.post = post;
        this.stationery = stationery;
        this.addresses = addresses;
        this.ids = ids;
    }

    @Override
    public boolean isOpen() {
        return post.isOpen();
    }

    @Override
    public void send(Sheet sheet) {
        Letter letter = new Letter(
                sheet.subject(),
                sheet.opening(),
                List.of(new Letter.Item(
                        sheet.subject(),
                        List.of(),
                        List.of(new Letter.Link(sheet.linkText(), addresses.of(sheet.path()))))),
                null,
                sheet.because(),
                null);
        Contact contact = new Contact(sheet.name(), sheet.email(), sheet.language());
        Post.Receipt receipt = post.send(stationery.mail(ids.next(), letter, contact, sheet.email()));
        if (receipt.verdict() != Post.Verdict.ACCEPTED) {
            LOG.warn("A letter with a link was not sent: {}", receipt.verdict());
        }
    }
}
