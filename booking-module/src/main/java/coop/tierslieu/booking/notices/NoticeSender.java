package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.notices.Post.Receipt;
import coop.tierslieu.membership.published.Contact;
import coop.tierslieu.membership.published.ContactOf;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends each notice once: it is claimed, written, sent and settled, in that order (ADR 0013). What a crash leaves
 * claimed is not sent blindly again.
 */
@Component
public class NoticeSender {

    /** Older ones are skipped: nobody wants to hear of last week. */
    static final Duration LATEST = Duration.ofDays(2);

    /** What one command did may reach the view in two batches; by then both are there. */
    static final Duration SETTLED = Duration.ofSeconds(5);

    /** Far longer than a mail server is waited for. */
    static final Duration DOUBTFUL = Duration.ofMinutes(10);

    /** How long personal data stays in the outbox. */
    static final Duration KEPT = Duration.ofDays(90);

    /** After each failure; after the last one the host decides. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private static final int AT_ONCE = 100;
    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

    private final Notices notices;
    private final SentNotices sent;
    private final Letters letters;
    private final Post post;
    private final QueryGateway queries;
    private final Clock clock;

    NoticeSender(Notices notices, SentNotices sent, Letters letters, Post post, QueryGateway queries, Clock clock) {
        this.notices = notices;
        this.sent = sent;
        this.letters = letters;
        this.post = post;
        this.queries = queries;
        this.clock = clock;
    }

    /** Sends all that is due, and what is to be tried again. */
    public void sendDue() {
        OffsetDateTime now = now();
        sent.doubt(now.minus(DOUBTFUL));
        sent.toTryAgain(now).forEach(this::send);
        List<String> due = due(now);
        while (!due.isEmpty()) {
            due.forEach(this::send);
            due = due(now);
        }
    }

    private List<String> due(OffsetDateTime now) {
        return notices.due(now.minus(LATEST), now.minus(SETTLED), AT_ONCE);
    }

    /** Skips what is too old to be sent, and forgets what was sent long ago. */
    public void tidyUp() {
        OffsetDateTime now = now();
        sent.skip(now.minus(KEPT), now.minus(LATEST), now);
        sent.forget(now.minus(KEPT));
    }

    /**
     * Sends because the host asks, whatever became of it before.
     *
     * @param attemptsSeen how often it had been tried when the host decided, so that a double press sends once
     * @throws Refused NOTICE_UNKNOWN, NOTICE_HAS_MOVED_ON
     */
    void sendAgain(String id, int attemptsSeen) {
        Notice notice = notices.find(id).orElseThrow(() -> new Refused(NoticeRule.NOTICE_UNKNOWN, "id", id));
        if (!sent.claimAgain(id, attemptsSeen, now())) {
            throw new Refused(NoticeRule.NOTICE_HAS_MOVED_ON, null);
        }
        deliver(notice);
    }

    private void send(String id) {
        notices.find(id).ifPresentOrElse(this::send, () -> sent.settle(id, SentState.SKIPPED, null, now()));
    }

    private void send(Notice notice) {
        if (!sent.claim(notice, now())) {
            return;
        }
        if (notice.isTooLate(now())) {
            sent.settle(notice.id(), SentState.SKIPPED, null, now());
        } else {
            deliver(notice);
        }
    }

    private void deliver(Notice notice) {
        try {
            Contact contact =
                    queries.query(new ContactOf(notice.member()), Contact.class).join();
            if (contact.email() == null) {
                sent.settle(notice.id(), SentState.UNREACHABLE, null, now());
                return;
            }
            Letter letter = letters.write(notice, contact, contact.email());
            sent.written(letter);
            if (post.isOpen()) {
                settle(notice, post.send(letter));
            } else {
                sent.settle(notice.id(), SentState.SHOWN, null, now());
            }
        } catch (RuntimeException fault) {
            // Nothing was sent yet: the post itself does not throw. The others must not wait for this one.
            LOG.error("The notice {} cannot be written", notice.id(), fault);
            sent.settle(notice.id(), SentState.FAILED, fault.toString(), now());
        }
    }

    private void settle(Notice notice, Receipt receipt) {
        switch (receipt.verdict()) {
            case ACCEPTED -> sent.settle(notice.id(), SentState.SENT, null, now());
            case UNKNOWN -> sent.settle(notice.id(), SentState.PERHAPS_SENT, receipt.reason(), now());
            case REFUSED -> tryLater(notice, receipt);
        }
    }

    private void tryLater(Notice notice, Receipt receipt) {
        int attempts = sent.find(notice.id()).map(SentNotice::attempts).orElse(1);
        LOG.warn("The mail server did not take the notice {} (attempt {})", notice.id(), attempts);
        if (attempts <= PAUSES.size()) {
            sent.postpone(notice.id(), receipt.reason(), now(), now().plus(PAUSES.get(attempts - 1)));
        } else {
            sent.settle(notice.id(), SentState.FAILED, receipt.reason(), now());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
    }
}
