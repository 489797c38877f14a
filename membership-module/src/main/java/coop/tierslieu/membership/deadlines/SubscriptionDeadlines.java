package coop.tierslieu.membership.deadlines;

import coop.tierslieu.membership.published.SubscriptionCancelled;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import coop.tierslieu.membership.published.SubscriptionRenewalAnnounced;
import coop.tierslieu.membership.published.SubscriptionResumed;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.membership.published.SubscriptionSuspended;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.membership.published.SubscriptionTermReminded;
import coop.tierslieu.membership.published.SuspensionAgreed;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code membership_deadline}. A row too many does no harm: the subscription is asked, and knows that nothing is
 * due; a row too few would let it be late until the next.
 */
@Component
@ProcessingGroup("membership.deadlines")
class SubscriptionDeadlines {

    private static final String ONLY_ONE = "";

    private final JdbcClient jdbc;

    SubscriptionDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SubscriptionStarted event) {
        set(DeadlineKind.BEGIN_TERM, event, ONLY_ONE, event.from());
    }

    @EventHandler
    void on(SubscriptionTermBegan event) {
        set(DeadlineKind.BEGIN_TERM, event, ONLY_ONE, event.to().plusDays(1));
        set(DeadlineKind.REMIND, event, term(event.term()), event.remindOn());
        if (event.announceOn() == null) {
            forget(event, DeadlineKind.ANNOUNCE_RENEWAL);
        } else {
            set(DeadlineKind.ANNOUNCE_RENEWAL, event, ONLY_ONE, event.announceOn());
        }
    }

    @EventHandler
    void on(SubscriptionTermPaid event) {
        settle(event, event.term());
    }

    /** Of what is given back as a whole nothing is due. */
    @EventHandler
    void on(SubscriptionCredited event) {
        if (event.from().equals(event.whole().from())) {
            settle(event, event.term());
        }
    }

    @EventHandler
    void on(SubscriptionTermReminded event) {
        settle(event, event.term());
        set(DeadlineKind.SUSPEND_UNPAID, event, term(event.term()), event.suspendOn());
    }

    @EventHandler
    void on(SubscriptionRenewalAnnounced event) {
        forget(event, DeadlineKind.ANNOUNCE_RENEWAL);
    }

    @EventHandler
    void on(SubscriptionPlanChanged event) {
        set(DeadlineKind.BEGIN_TERM, event, ONLY_ONE, event.from());
    }

    @EventHandler
    void on(SuspensionAgreed event) {
        set(DeadlineKind.SUSPEND, event, event.from().toString(), event.from());
    }

    @EventHandler
    void on(SubscriptionSuspended event) {
        forget(event, DeadlineKind.BEGIN_TERM);
        forget(event, DeadlineKind.ANNOUNCE_RENEWAL);
        forget(event, DeadlineKind.RESUME);
        forget(event, DeadlineKind.SUSPEND, event.from().toString());
        if (event.until() != null) {
            set(DeadlineKind.RESUME, event, ONLY_ONE, event.until().plusDays(1));
        }
        if (event.endOn() != null) {
            forget(event, DeadlineKind.SUSPEND_UNPAID);
            set(DeadlineKind.END_UNPAID, event, ONLY_ONE, event.endOn());
        }
    }

    @EventHandler
    void on(SubscriptionResumed event) {
        forget(event, DeadlineKind.RESUME);
        forget(event, DeadlineKind.END_UNPAID);
        jdbc.sql("delete from membership_deadline where kind = 'SUSPEND' and subject = :subject and due_on < :day")
                .param("subject", event.subscription().value())
                .param("day", event.from())
                .update();
        set(DeadlineKind.BEGIN_TERM, event, ONLY_ONE, event.from());
    }

    @EventHandler
    void on(SubscriptionCancelled event) {
        forget(event, DeadlineKind.ANNOUNCE_RENEWAL);
        set(DeadlineKind.END, event, ONLY_ONE, event.lastDay().plusDays(1));
    }

    @EventHandler
    void on(SubscriptionEnded event) {
        jdbc.sql("delete from membership_deadline where subject = :subject")
                .param("subject", event.subscription().value())
                .update();
    }

    private void set(DeadlineKind kind, SubscriptionEvent about, String which, LocalDate dueOn) {
        jdbc.sql("""
            insert into membership_deadline (kind, subject, which, due_on)
            values (:kind, :subject, :which, :dueOn)
            on conflict (kind, subject, which) do update set due_on = excluded.due_on\
            """)
                .param("kind", kind.name())
                .param("subject", about.subscription().value())
                .param("which", which)
                .param("dueOn", dueOn)
                .update();
    }

    private void settle(SubscriptionEvent about, int term) {
        forget(about, DeadlineKind.REMIND, term(term));
        forget(about, DeadlineKind.SUSPEND_UNPAID, term(term));
    }

    private void forget(SubscriptionEvent about, DeadlineKind kind) {
        jdbc.sql("delete from membership_deadline where kind = :kind and subject = :subject")
                .param("kind", kind.name())
                .param("subject", about.subscription().value())
                .update();
    }

    private void forget(SubscriptionEvent about, DeadlineKind kind, String which) {
        jdbc.sql("delete from membership_deadline where kind = :kind and subject = :subject and which = :which")
                .param("kind", kind.name())
                .param("subject", about.subscription().value())
                .param("which", which)
                .update();
    }

    private static String term(int number) {
        return String.valueOf(number);
    }
}
