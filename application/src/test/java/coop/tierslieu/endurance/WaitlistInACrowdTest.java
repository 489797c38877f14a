package coop.tierslieu.endurance;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.deadlines.WhenAHoldRunsOutThenLapseIt;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.JoinWaitlist;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Crowd;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.SeatsTaken;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever waits comes before whoever is quick. */
@HouseTest
@Timeout(30)
class WaitlistInACrowdTest {

    private static final String START = "2026-03-10T09:00";
    private static final String END = "2026-03-10T10:00";

    /** Bookings of a slot before it was offered to those who wait. */
    private static final int GIVEN_BACK = 1;

    @Autowired
    CommandGateway commands;

    @Autowired
    WhenAHoldRunsOutThenLapseIt deadlines;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Script host;
    private Furnishing furnishing;
    private String quick;

    @BeforeEach
    void a_place() {
        host = Script.as(Role.HOST, null, jdbc, port);
        furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "SALON", "NOMAD_DESKS");
        quick = furnishing.member("MEMBER");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void what_is_given_back_goes_to_the_first_of_20_and_to_none_of_50_who_are_quick() throws Exception {
        String salon = furnishing.space("SALON", 1);
        String booked = booked(salon);
        List<Waiting> waiting = waiting(salon, 20);

        List<Answer> answers = Crowd.of(
                51,
                person -> person == 25
                        ? host.post("/api/bookings/" + booked + "/cancellation", "")
                        : host.post("/api/bookings", wish(salon, quick)));

        assertThat(answers.get(25).status()).isEqualTo(200);
        assertThat(answers).filteredOn(answer -> answer != answers.get(25)).allSatisfy(WaitlistInACrowdTest::isTaken);
        Waiting first = waiting.get(0);
        assertThat(offers(salon)).containsExactly(first.entry());

        isTaken(host.post(
                "/api/bookings", taking(salon, waiting.get(1), waiting.get(1).member())));
        assertThat(host.post("/api/bookings", taking(salon, first, first.member()))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void ten_who_cancel_at_once_make_ten_offers_in_the_order_of_the_list() throws Exception {
        String desks = furnishing.space("NOMAD_DESKS", 10);
        List<String> booked =
                IntStream.range(0, 10).mapToObj(seat -> booked(desks)).toList();
        List<Waiting> waiting = waiting(desks, 15);

        List<Answer> cancelled =
                Crowd.of(10, person -> host.post("/api/bookings/" + booked.get(person) + "/cancellation", ""));

        assertThat(cancelled).extracting(Answer::status).containsOnly(200);
        assertThat(offers(desks))
                .containsExactlyElementsOf(
                        waiting.stream().limit(10).map(Waiting::entry).toList());
        assertThat(SeatsTaken.of(desks, jdbc).atMost()).isEqualTo(10);
    }

    @Test
    void an_offer_that_is_taken_twice_at_once_is_one_booking() throws Exception {
        String salon = furnishing.space("SALON", 1);
        Waiting first = offered(salon, 1).get(0);

        List<Answer> answers = Crowd.of(2, device -> host.post("/api/bookings", taking(salon, first, first.member())));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allSatisfy(answer -> assertRefused(answer, 409, "booking-exists-already", "booking"));
        assertThat(SeatsTaken.of(salon, jdbc).confirmed()).isEqualTo(GIVEN_BACK + 1);
    }

    @Test
    void an_offer_that_is_taken_while_it_lapses_is_had_by_one() throws Exception {
        String salon = furnishing.space("SALON", 1);
        List<Waiting> waiting = offered(salon, 2);
        Waiting first = waiting.get(0);
        clock.set(HouseClock.OPENING.plusHours(2));

        List<Integer> answers = Crowd.of(5, person -> {
            if (person > 0) {
                deadlines.lapseAllDue();
                return 0;
            }
            return host.post("/api/bookings", taking(salon, first, first.member()))
                    .status();
        });

        boolean taken = answers.get(0) == 201;
        assertThat(offers(salon))
                .containsExactlyElementsOf(waiting.stream()
                        .limit(taken ? 1 : 2)
                        .map(Waiting::entry)
                        .toList());
        assertThat(SeatsTaken.of(salon, jdbc).atMost()).isEqualTo(1);
        assertThat(SeatsTaken.of(salon, jdbc).confirmed()).isEqualTo(taken ? GIVEN_BACK + 1 : GIVEN_BACK);
    }

    private record Waiting(String entry, String member) {}

    private List<Waiting> waiting(String space, int people) {
        return IntStream.range(0, people)
                .mapToObj(person -> {
                    var waiting = new Waiting(Fresh.id("waiting"), furnishing.member("MEMBER"));
                    commands.sendAndWait(new JoinWaitlist(
                            new SpaceId(space),
                            new MemberId(waiting.member()),
                            new BookingId(waiting.entry()),
                            TimeSlot.parse(START, END),
                            1,
                            null));
                    return waiting;
                })
                .toList();
    }

    /** All of them wait for the same; the first has the offer. */
    private List<Waiting> offered(String space, int people) {
        String booked = booked(space);
        List<Waiting> waiting = waiting(space, people);
        host.post("/api/bookings/" + booked + "/cancellation", "");
        assertThat(offers(space)).containsExactly(waiting.get(0).entry());
        return waiting;
    }

    private String booked(String space) {
        Answer booked = host.post("/api/bookings", wish(space, quick));
        assertThat(booked.status()).as(booked.written()).isEqualTo(201);
        return booked.text("id");
    }

    private static String wish(String space, String member) {
        return Furnishing.wish(space, member, START, END);
    }

    private static String taking(String space, Waiting waiting, String member) {
        return Furnishing.with(wish(space, member), "\"hold\":\"" + waiting.entry() + "\"");
    }

    private static void isTaken(Answer answer) {
        assertRefused(answer, 409, "slot-taken", "start");
    }

    /** Who was offered the slot, in the order of the history. */
    private List<String> offers(String space) {
        return jdbc.sql("""
                        select payload::jsonb ->> 'booking' from events.domain_event_entry
                         where aggregate_identifier = ? and payload_type like '%.SlotHeld'
                           and payload::jsonb ->> 'hold' = 'WAITLIST_OFFER'
                         order by sequence_number""").param(space).query(String.class).list();
    }
}
