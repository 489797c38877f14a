package coop.tierslieu.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import coop.tierslieu.membership.published.MemberId;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real mail server on this machine, always on the same port, that a test can switch off. */
public final class Mailbox {

    static final int PORT = freePort();

    private GreenMail server = new GreenMail();

    /** Empty again. */
    public void open() {
        server = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public void close() {
        server.stop();
    }

    /** What was sent to the address that {@code TestPlace} gives a member. */
    public List<Mail> of(MemberId member) {
        return Arrays.stream(server.getReceivedMessages())
                .map(Mail::new)
                .filter(mail -> mail.to().equals(member + "@example.org"))
                .toList();
    }

    public record Mail(MimeMessage message) {

        public String to() {
            return read(() ->
                    ((jakarta.mail.internet.InternetAddress) message.getRecipients(RecipientType.TO)[0]).getAddress());
        }

        public String subject() {
            return read(message::getSubject);
        }

        public String id() {
            return read(message::getMessageID);
        }

        public String text() {
            return read(() -> parts("text/plain").get(0));
        }

        public String html() {
            return read(() -> parts("text/html").get(0));
        }

        public List<String> calendars() {
            return read(() -> parts("text/calendar"));
        }

        private List<String> parts(String type) throws MessagingException, IOException {
            List<String> found = new ArrayList<>();
            collect(message, type, found);
            return found;
        }

        private static void collect(Part part, String type, List<String> found) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart inner = parts.getBodyPart(i);
                    collect(inner, type, found);
                }
            } else if (part.isMimeType(type)) {
                found.add(new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
