package coop.tierslieu.membership.joining;

import coop.tierslieu.membership.HousePost;
import coop.tierslieu.membership.vault.ContactDetails;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the letters that hold a link, in the language of whoever gets them. */
@Component
public class JoiningLetters {

    /** Why somebody is written to. */
    public enum Matter {
        /** They asked themselves. */
        JOIN,
        /** The host, or an organisation's contact, invites them. */
        INVITATION,
        /** They want to be reached at another address. */
        NEW_ADDRESS;

        String key(String part) {
            return "membership.letter." + name().toLowerCase(Locale.ROOT) + "." + part;
        }
    }

    private final HousePost post;
    private final MessageSource texts;

    JoiningLetters(HousePost post, MessageSource texts) {
        this.post = post;
        this.texts = texts;
    }

    public boolean canBeSent() {
        return post.isOpen();
    }

    public void send(Matter matter, ContactDetails to, String path) {
        Locale language = to.language().locale();
        post.send(new HousePost.Sheet(
                to.name(),
                to.email(),
                to.language(),
                text(matter.key("subject"), language),
                text(matter.key("text"), language),
                text(matter.key("link"), language),
                path,
                text(matter.key("because"), language)));
    }

    private String text(String key, Locale language) {
        return Objects.requireNonNull(texts.getMessage(key, null, language));
    }
}
