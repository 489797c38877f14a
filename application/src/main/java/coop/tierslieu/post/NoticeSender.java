package coop.tierslieu.post;

import coop.tierslieu.membership.published.Contact;
import coop.tierslieu.membership.published.ContactOf;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.post.Post.Receipt;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.post.DueNotice;
import coop.tierslieu.shared.post.Letter;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
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

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSender.class);

    private final NoticeSources notices;
    private final SentNotices sent;
    private final Stationery stationery;
    private final Post post;
    private final QueryGateway queries;
    private final Clock clock;

    NoticeSender(
            NoticeSources notices,
            SentNotices sent,
            Stationery stationery,
            Post post,
            QueryGateway queries,
            Clock clock) {
        this.notices = notices;
        this.sent = sent;
        this.stationery = stationery;
        this.post = post;
        this.queries = queries;
        this.clock = clock;
    }

    /** Sends all that is due, and what is to be tried again. */
    public void sendDue() {
        OffsetDateTime now = now();
        sent.doubt(now.minus(DOUBTFUL));
        sent.toTryAgain(now).forEach(this::send);
        unseen(now.minus(LATEST), now.minus(SETTLED)).forEach(this::send);
    }

    /** Skips what is too old to be sent, and forgets what was sent long ago. */
    public void tidyUp() {
        OffsetDateTime now = now();
        unseen(now.minus(KEPT), now.minus(LATEST))
                .forEach(id -> notices.find(id).ifPresent(notice -> sent.skip(notice, now)));
        sent.forget(now.minus(KEPT));
    }

    /**
     * Sends because the host asks, whatever became of it before.
     *
     * @param attemptsSeen how often it had been tried when the host decided, so that a double press sends once
     * @throws Refused NOTICE_UNKNOWN, NOTICE_HAS_MOVED_ON
     */
    void sendAgain(String id, int attemptsSeen) {
        DueNotice notice = notices.find(id).orElseThrow(() -> new Refused(NoticeRule.NOTICE_UNKNOWN, "id", id));
        if (!sent.claimAgain(id, attemptsSeen, now())) {
            throw new Refused(NoticeRule.NOTICE_HAS_MOVED_ON, null);
        }
        deliver(notice);
    }

    private Stream<String> unseen(OffsetDateTime after, OffsetDateTime until) {
        return sent.unseen(notices.due(after, until)).stream();
    }

    /** The others must not wait for one with which something goes wrong. */
    private void send(String id) {
        try {
            notices.find(id).ifPresentOrElse(this::send, () -> sent.settle(id, SentState.SKIPPED, null, now()));
        } catch (RuntimeException fault) {
            LOG.error("What became of the notice {} cannot be recorded", id, fault);
        }
    }

    private void send(DueNotice notice) {
        if (!sent.claim(notice, now())) {
            return;
        }
        if (notice.isTooLate(now())) {
            sent.settle(notice.id(), SentState.SKIPPED, null, now());
        } else {
            deliver(notice);
        }
    }

    private void deliver(DueNotice notice) {
        Optional<Mail> mail;
        try {
            mail = written(notice);
        } catch (RuntimeException fault) {
            LOG.error("The notice {} cannot be written", notice.id(), fault);
            tryLater(notice, fault.toString());
            return;
        }
        // From here on it may have been sent: a fault leaves the claim, which is doubted later, never a failure.
        mail.ifPresent(one -> settle(notice, post.send(one)));
    }

    /** Kept in the outbox, and ready to be handed over; empty when there is nothing to send, which is settled then. */
    private Optional<Mail> written(DueNotice notice) {
        Contact contact = contactOf(notice);
        if (contact.email() == null) {
            sent.settle(notice.id(), SentState.UNREACHABLE, null, now());
            return Optional.empty();
        }
        Optional<Letter> letter = notices.write(notice.id(), contact.language().locale());
        if (letter.isEmpty()) {
            sent.settle(notice.id(), SentState.SKIPPED, null, now());
            return Optional.empty();
        }
        Mail mail = stationery.mail(notice.id(), letter.get(), contact, contact.email());
        sent.written(mail);
        if (!post.isOpen()) {
            sent.settle(notice.id(), SentState.SHOWN, null, now());
            return Optional.empty();
        }
        return Optional.of(mail);
    }

    private Contact contactOf(DueNotice notice) {
        MemberId member = new MemberId(notice.member().value());
        return queries.query(new ContactOf(member), Contact.class).join();
    }

    private void settle(DueNotice notice, Receipt receipt) {
        switch (receipt.verdict()) {
            case ACCEPTED -> sent.settle(notice.id(), SentState.SENT, null, now());
            case UNKNOWN -> sent.settle(notice.id(), SentState.PERHAPS_SENT, receipt.reason(), now());
            case REFUSED -> tryLater(notice, receipt.reason());
        }
    }

    /** Certainly not sent. */
    private void tryLater(DueNotice notice, @Nullable String reason) {
        int attempts = sent.find(notice.id()).map(SentNotice::attempts).orElse(1);
        LOG.warn("The notice {} was not sent (attempt {})", notice.id(), attempts);
        if (attempts <= PAUSES.size()) {
            sent.postpone(notice.id(), reason, now(), now().plus(PAUSES.get(attempts - 1)));
        } else {
            sent.settle(notice.id(), SentState.FAILED, reason, now());
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
    }
}
