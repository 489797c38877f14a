package coop.tierslieu.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.tierslieu.audit.ReplayCheck;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.post.DueNotice;
import coop.tierslieu.support.Fresh;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each notice goes out once, whatever happens on the way. */
class SendingIT extends WithAMailServer {

    @Autowired
    SentNotices sent;

    @Autowired
    NoticeSources notices;

    @Autowired
    EventProcessingConfiguration processing;

    @Autowired
    ReplayCheck replayCheck;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Flyway flyway;

    @Test
    void a_confirmation_is_sent_once() {
        place.booking(room, member, MORNING);
        at("2026-03-03T08:01");
        sender.sendDue();
        sender.sendDue();

        assertThat(mailbox.of(member))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.id()).isEqualTo("<" + onlyNotice().id() + "@example.org>"));
        assertThat(onlyNotice().state()).isEqualTo(SentState.SENT);
    }

    @Test
    void a_reminder_is_sent_the_evening_before() {
        place.booking(room, member, MORNING);
        at("2026-03-23T16:59");
        sender.sendDue();
        assertThat(subjects()).isEmpty();

        at("2026-03-23T17:01");
        sender.sendDue();
        sender.sendDue();

        assertThat(subjects()).singleElement().asString().startsWith("À bientôt");
    }

    @Test
    void a_booking_that_is_cancelled_is_not_reminded_of() {
        BookingId booking = place.booking(room, member, MORNING);
        at("2026-03-22T10:00");
        commands.sendAndWait(new CancelBooking(room, booking, member));
        at("2026-03-23T17:01");
        sender.sendDue();

        assertThat(subjects()).singleElement().asString().startsWith("Réservation annulée");
    }

    @Test
    void whoever_books_on_the_day_is_reminded_two_hours_before() {
        at("2026-03-24T06:30");
        place.booking(room, member, MORNING);
        at("2026-03-24T07:01");
        sender.sendDue();

        assertThat(subjects()).hasSize(2).anyMatch(subject -> subject.startsWith("À bientôt"));
    }

    @Test
    void a_reminder_that_comes_too_late_is_left_aside() {
        at("2026-03-22T08:00");
        place.booking(room, member, MORNING);
        at("2026-03-24T09:01");
        sender.sendDue();

        assertThat(subjects()).isEmpty();
        assertThat(ofTheMember())
                .extracting(SentNotice::kind, SentNotice::state)
                .contains(org.assertj.core.groups.Tuple.tuple("REMINDER", SentState.SKIPPED));
    }

    @Test
    void a_server_that_is_down_and_comes_back_gets_it_once() {
        place.booking(room, member, MORNING);
        mailbox.close();
        at("2026-03-03T08:01");
        sender.sendDue();

        assertThat(onlyNotice().state()).isEqualTo(SentState.WAITING);
        assertThat(onlyNotice().reason()).isNotBlank();

        mailbox.open();
        sender.sendDue();
        assertThat(subjects()).as("too early to try again").isEmpty();
        at("2026-03-03T08:02");
        sender.sendDue();
        sender.sendDue();

        assertThat(subjects()).hasSize(1);
        assertThat(onlyNotice().state()).isEqualTo(SentState.SENT);
        assertThat(onlyNotice().attempts()).isEqualTo(2);
    }

    @Test
    void what_keeps_failing_is_left_to_the_host() {
        place.booking(room, member, MORNING);
        mailbox.close();
        LocalDateTime time = LocalDateTime.parse("2026-03-03T08:01");
        clock.set(time);
        sender.sendDue();
        for (var pause : NoticeSender.PAUSES) {
            assertThat(onlyNotice().state()).isEqualTo(SentState.WAITING);
            time = time.plus(pause);
            clock.set(time);
            sender.sendDue();
        }
        assertThat(onlyNotice().state()).isEqualTo(SentState.FAILED);

        mailbox.open();
        sender.sendAgain(onlyNotice().id(), onlyNotice().attempts());

        assertThat(subjects()).hasSize(1);
        assertThat(onlyNotice().state()).isEqualTo(SentState.SENT);
    }

    @Test
    void what_a_crash_left_half_done_is_not_sent_blindly() {
        place.booking(room, member, MORNING);
        at("2026-03-03T08:01");
        assertThat(sent.claim(dueNotice(), MORNING.start())).isTrue();
        jdbc.sql("update notices.sent set changed_at = :then where notice = :id")
                .param("then", TimeSlot.inParis("then", LocalDateTime.parse("2026-03-03T08:01")))
                .param("id", onlyNotice().id())
                .update();
        sender.sendDue();
        assertThat(onlyNotice().state()).isEqualTo(SentState.SENDING);

        at("2026-03-03T08:12");
        sender.sendDue();
        assertThat(subjects()).isEmpty();
        assertThat(onlyNotice().state()).isEqualTo(SentState.PERHAPS_SENT);

        int seen = onlyNotice().attempts();
        sender.sendAgain(onlyNotice().id(), seen);
        assertThatThrownBy(() -> sender.sendAgain(onlyNotice().id(), seen))
                .extracting("rule")
                .isEqualTo(NoticeRule.NOTICE_HAS_MOVED_ON);
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void two_who_send_at_once_send_it_once() throws Exception {
        place.booking(room, member, MORNING);
        at("2026-03-03T08:01");
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> node = () -> {
                sender.sendDue();
                return true;
            };
            for (var done : nodes.invokeAll(Stream.generate(() -> node).limit(4).toList())) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(subjects()).hasSize(1);
    }

    @Test
    void a_replay_gives_the_same_notices_and_sends_nothing_again() {
        place.booking(room, member, MORNING);
        at("2026-03-03T08:01");
        sender.sendDue();

        assertThat(replayCheck.run(new PrintStream(OutputStream.nullOutputStream())))
                .isTrue();

        var view = processing
                .eventProcessor("booking.notices", StreamingEventProcessor.class)
                .orElseThrow();
        view.shutDown();
        jdbc.sql("delete from booking_notice").update();
        jdbc.sql("delete from booking_matter").update();
        view.resetTokens();
        view.start();
        await().until(() -> notices.find(onlyNotice().id()).isPresent());
        sender.sendDue();

        assertThat(subjects()).hasSize(1);
    }

    @Test
    void an_old_history_stays_silent() {
        place.booking(room, member, MORNING);
        at("2026-03-06T08:00");
        sender.sendDue();
        sender.tidyUp();

        assertThat(subjects()).isEmpty();
        assertThat(onlyNotice().state()).isEqualTo(SentState.SKIPPED);
    }

    @Test
    void what_was_written_is_forgotten_after_three_months_and_not_sent_again() {
        place.booking(room, member, TimeSlot.parse("2026-03-03T14:00", "2026-03-03T15:00"));
        at("2026-03-03T08:01");
        sender.sendDue();
        at("2026-06-02T08:00");
        sender.tidyUp();
        sender.sendDue();

        assertThat(ofTheMember()).isEmpty();
        assertThat(subjects()).hasSize(1);
    }

    @Test
    void who_has_no_address_is_told_in_another_way() {
        place.booking(room, member, MORNING);
        jdbc.sql("delete from vault.member_detail where member = :member")
                .param("member", member.value())
                .update();
        at("2026-03-03T08:01");
        sender.sendDue();

        assertThat(onlyNotice().state()).isEqualTo(SentState.UNREACHABLE);
    }

    @Test
    void what_another_module_has_to_tell_is_sent_once_among_the_rest() {
        place.booking(room, member, MORNING);
        String notice = Fresh.id("proof-ends");
        others.tell(notice, member, "2026-03-03T08:00");
        at("2026-03-03T08:01");
        sender.sendDue();
        sender.sendDue();

        assertThat(subjects())
                .hasSize(2)
                .anyMatch(subject -> subject.startsWith("Réservation confirmée"))
                .contains("Votre justificatif arrive à son terme");
        assertThat(mailbox.of(member)).anySatisfy(mail -> {
            assertThat(mail.id()).isEqualTo("<" + notice + "@example.org>");
            assertThat(mail.text())
                    .contains(
                            "Bonjour Camille Exemple,",
                            "jusqu’au 17 mars 2026",
                            "vous écrit parce que vous y avez le tarif réduit.");
            assertThat(mail.html()).contains("<h2>Tarif réduit</h2>");
        });
    }

    @Test
    void what_another_module_withdraws_while_the_server_is_down_is_left_aside() {
        String notice = Fresh.id("proof-ends");
        others.tell(notice, member, "2026-03-03T08:00");
        mailbox.close();
        at("2026-03-03T08:01");
        sender.sendDue();
        assertThat(onlyNotice().state()).isEqualTo(SentState.WAITING);

        others.withdraw(notice);
        mailbox.open();
        at("2026-03-03T08:02");
        sender.sendDue();

        assertThat(subjects()).isEmpty();
        assertThat(onlyNotice().state()).isEqualTo(SentState.SKIPPED);
    }

    @Test
    void what_cannot_be_written_at_the_moment_is_tried_again() {
        others.tell(Fresh.id("proof-ends"), member, "2026-03-03T08:00");
        others.areOutOfWords(true);
        at("2026-03-03T08:01");
        sender.sendDue();

        assertThat(onlyNotice().state()).isEqualTo(SentState.WAITING);
        assertThat(onlyNotice().reason()).contains("out of words");

        others.areOutOfWords(false);
        at("2026-03-03T08:02");
        sender.sendDue();

        assertThat(subjects()).hasSize(1);
        assertThat(onlyNotice().state()).isEqualTo(SentState.SENT);
    }

    @Test
    void a_mail_that_was_taken_is_not_called_failed_when_that_cannot_be_recorded() {
        place.booking(room, member, MORNING);
        others.tell(Fresh.id("proof-ends"), member, "2026-03-03T08:00");
        JdbcClient owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql("alter table notices.sent add constraint nothing_is_sent check (state <> 'SENT') not valid")
                .update();
        try {
            at("2026-03-03T08:01");
            sender.sendDue();
        } finally {
            owner.sql("alter table notices.sent drop constraint nothing_is_sent")
                    .update();
        }
        assertThat(subjects()).as("one does not hold up the other").hasSize(2);
        assertThat(ofTheMember()).extracting(SentNotice::state).containsOnly(SentState.SENDING);

        at("2026-03-03T08:12");
        sender.sendDue();

        assertThat(ofTheMember()).extracting(SentNotice::state).containsOnly(SentState.PERHAPS_SENT);
        assertThat(subjects()).hasSize(2);
    }

    private List<SentNotice> ofTheMember() {
        return sent.latest(new OutboxFilter(null, member.value(), null), SentNotices.AT_MOST);
    }

    private SentNotice onlyNotice() {
        assertThat(ofTheMember()).hasSize(1);
        return ofTheMember().get(0);
    }

    private DueNotice dueNotice() {
        String id = jdbc.sql("select id from booking_notice where member = :member and kind = 'CONFIRMATION'")
                .param("member", member.value())
                .query(String.class)
                .single();
        return notices.find(id).orElseThrow();
    }
}
