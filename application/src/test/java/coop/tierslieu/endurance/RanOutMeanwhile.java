package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.Script;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A checkout and an offer of the waitlist whose time is up before the program starts again. Nobody waits for them: the
 * facts are put into the history while the program is down, dated so that they have run out.
 *
 * @param held where a slot was kept for a checkout
 * @param offered where a slot was offered to the first of two who wait for it
 */
record RanOutMeanwhile(String held, String offered, String member) {

    static final RanOutMeanwhile NOTHING = new RanOutMeanwhile("", "", "");

    private static final String CHECKOUT = "the-checkout";
    private static final String FIRST = "the-first-who-waits";
    private static final String SECOND = "the-second-who-waits";
    private static final ZonedDateTime START = ZonedDateTime.now(TimeSlot.PARIS)
            .plusDays(2)
            .truncatedTo(ChronoUnit.DAYS)
            .plusHours(12);

    void record(JdbcClient jdbc) {
        ZonedDateTime past = ZonedDateTime.now(TimeSlot.PARIS).minusMinutes(1);
        append(jdbc, offered, 1, "WaitlistJoined", joined(FIRST));
        append(jdbc, offered, 2, "WaitlistJoined", joined(SECOND));
        append(jdbc, offered, 3, "SlotHeld", kept(FIRST, offered, "WAITLIST_OFFER", past.minusMinutes(1)));
        append(jdbc, held, 1, "SlotHeld", kept(CHECKOUT, held, "CHECKOUT", past));
    }

    /** What is due longest goes first: when the checkout has lapsed, the offer has. */
    void untilLapsed(Script host) {
        String wish = Furnishing.wish(
                held,
                member,
                START.toOffsetDateTime().toString(),
                START.plusHours(1).toOffsetDateTime().toString());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> host.post("/api/bookings", wish).status() == 201);
    }

    void assertLapsedOnce(JdbcClient jdbc) {
        assertThat(count(jdbc, CHECKOUT, "HoldReleased")).isEqualTo(1);
        assertThat(count(jdbc, FIRST, "HoldReleased")).isEqualTo(1);
        assertThat(count(jdbc, SECOND, "SlotHeld"))
                .as("it is the second's turn")
                .isEqualTo(1);
    }

    private static int count(JdbcClient jdbc, String booking, String fact) {
        return jdbc.sql("""
                        select count(*) from events.domain_event_entry
                         where payload_type like ? and payload::jsonb ->> 'booking' = ?""").params("%." + fact, booking).query(Integer.class).single();
    }

    private void append(JdbcClient jdbc, String space, int number, String fact, String payload) {
        int appended = jdbc.sql("""
                        insert into events.domain_event_entry (event_identifier, aggregate_identifier, sequence_number,
                            type, time_stamp, payload_type, payload, meta_data)
                        select ?, aggregate_identifier, ?, type, time_stamp,
                               replace(payload_type, 'CalendarOpened', ?), ?, meta_data
                          from events.domain_event_entry
                         where aggregate_identifier = ? and payload_type like '%.CalendarOpened'""")
                .params(space + "-" + number, number, fact, payload, space)
                .update();
        assertThat(appended).isEqualTo(1);
    }

    private String joined(String entry) {
        return """
                {"booking":"%s","space":"%s","member":"%s","slot":%s,"seats":1,"layout":null,"joinedAt":"%s"}""".formatted(entry, offered, member, slot(), START.minusDays(3).toOffsetDateTime());
    }

    private String kept(String booking, String space, String hold, ZonedDateTime until) {
        return """
                {"booking":"%s","space":"%s","kind":"SALON","member":"%s","slot":%s,"seats":1,"layout":"STANDARD",
                 "use":"A_LA_CARTE","hold":"%s","until":"%s"}""".formatted(booking, space, member, slot(), hold, until.toOffsetDateTime());
    }

    private static String slot() {
        return "{\"start\":\"%s\",\"end\":\"%s\"}"
                .formatted(START.toOffsetDateTime(), START.plusHours(1).toOffsetDateTime());
    }
}
