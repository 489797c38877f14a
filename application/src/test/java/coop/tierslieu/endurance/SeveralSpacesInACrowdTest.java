package coop.tierslieu.endurance;

import static coop.tierslieu.support.Refusal.assertRefused;
import static coop.tierslieu.support.Refusal.assertToldAsAProblem;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.ProgramCommands;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.RequestedExtra;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Crowd;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HalfDone;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several spaces in one request, wanted by many in opposite order: all of it or nothing, and never an error. */
@HouseTest
@Timeout(30)
class SeveralSpacesInACrowdTest {

    private static final String START = "2026-03-10T09:00";
    private static final String END = "2026-03-10T10:00";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgramCommands program;

    @LocalServerPort
    int port;

    private Script host;
    private Furnishing furnishing;
    private String member;
    private HalfDone halfDone;

    @BeforeEach
    void a_member_and_a_rate_card() {
        halfDone = HalfDone.fromNowOn(jdbc);
        host = Script.as(Role.HOST, null, jdbc, port);
        furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "FIXED_DESK", "EQUIPMENT", "WHOLE_PLACE");
        member = furnishing.member("RESIDENT");
    }

    @AfterEach
    void nothing_is_half_done() {
        halfDone.assertNothing();
    }

    @Test
    void of_100_who_want_two_desks_in_either_order_one_has_both() throws Exception {
        String left = furnishing.space("FIXED_DESK", 1);
        String right = furnishing.space("FIXED_DESK", 1);

        List<Answer> answers = Crowd.of(100, person -> book(person % 2 == 0, left, right, START, END));

        assertThat(won(answers)).isEqualTo(1);
        assertThat(planned(left)).isEqualTo(1);
        assertThat(planned(right)).isEqualTo(1);
    }

    @Test
    void those_who_are_not_in_each_others_way_all_have_both_in_whatever_order_they_ask() throws Exception {
        String left = furnishing.space("FIXED_DESK", 1);
        String right = furnishing.space("FIXED_DESK", 1);
        LocalDate first = LocalDate.parse("2026-03-10");

        List<Answer> answers = Crowd.of(
                60,
                person -> book(
                        person % 2 == 0,
                        left,
                        right,
                        first.plusDays(person) + "T09:00",
                        first.plusDays(person) + "T10:00"));

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.written()).isEqualTo(201));
    }

    /** What a visitor asks for is sent by the program itself. */
    @Test
    void what_the_program_sends_for_somebody_starts_over_as_well() throws Exception {
        List<SpaceId> spaces =
                List.of(new SpaceId(furnishing.space("FIXED_DESK", 1)), new SpaceId(furnishing.space("FIXED_DESK", 1)));
        LocalDate first = LocalDate.parse("2026-03-10");

        List<String> booked = Crowd.of(40, person -> {
            LocalDate day = first.plusDays(person);
            String id = Fresh.id("booking");
            var extra = new RequestedExtra(spaces.get(1 - person % 2), new BookingId(Fresh.id("booking")), 1);
            var slot = new RequestedSlot(
                    new BookingId(id), TimeSlot.parse(day + "T09:00", day + "T10:00"), List.of(extra));
            program.send(
                    new ReserveSpace(spaces.get(person % 2), new MemberId(member), List.of(slot), 1, null, null),
                    "visitor",
                    id);
            return id;
        });

        assertThat(booked)
                .allSatisfy(id ->
                        assertThat(host.get("/api/bookings/" + id).status()).isEqualTo(200));
    }

    @Test
    void the_whole_is_had_by_one_or_each_of_its_parts_by_one() throws Exception {
        String left = furnishing.space("FIXED_DESK", 1);
        String middle = furnishing.space("FIXED_DESK", 1);
        String right = furnishing.space("FIXED_DESK", 1);
        List<String> wanted = List.of(furnishing.whole(left, middle, right), left, middle, right);

        List<Answer> answers = Crowd.of(
                80, person -> host.post("/api/bookings", Furnishing.wish(wanted.get(person % 4), member, START, END)));

        long won = won(answers);
        assertThat(won).isEqualTo(planned(wanted.get(0)) == 1 ? 1 : 3);
    }

    @Test
    void wholes_that_share_their_parts_in_opposite_order_are_had_in_turn() throws Exception {
        String left = furnishing.space("FIXED_DESK", 1);
        String right = furnishing.space("FIXED_DESK", 1);
        List<String> wanted = List.of(furnishing.whole(left, right), furnishing.whole(right, left));
        LocalDate first = LocalDate.parse("2026-03-10");

        List<Answer> answers = Crowd.of(
                40,
                person -> host.post(
                        "/api/bookings",
                        Furnishing.wish(
                                wanted.get(person % 2),
                                member,
                                first.plusDays(person) + "T09:00",
                                first.plusDays(person) + "T10:00")));

        assertThat(won(answers)).isEqualTo(40);
    }

    @Test
    void a_pass_with_one_use_left_pays_for_one_of_two_and_the_other_has_no_extra_either() throws Exception {
        String pass = furnishing.pass(member, 1, "2026-12-31");
        List<String> desks = List.of(furnishing.space("FIXED_DESK", 1), furnishing.space("FIXED_DESK", 1));
        List<String> projectors = List.of(furnishing.space("EQUIPMENT", 1), furnishing.space("EQUIPMENT", 1));

        List<Answer> answers = Crowd.of(2, person -> {
            String wish = Furnishing.wish(desks.get(person), member, START, END);
            String paid = Furnishing.with(wish, "\"payWith\":\"" + pass + "\"");
            return host.post("/api/bookings", Furnishing.with(paid, Furnishing.extra(projectors.get(person))));
        });

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        int loser = answers.get(0).status() == 409 ? 0 : 1;
        assertRefused(answers.get(loser), 409, "prepaid-too-little-left", "payWith");
        assertThat(planned(desks.get(loser))).isZero();
        assertThat(planned(projectors.get(loser))).isZero();
        assertThat(planned(projectors.get(1 - loser))).isEqualTo(1);
    }

    private Answer book(boolean leftFirst, String left, String right, String start, String end) {
        String main = leftFirst ? left : right;
        String extra = leftFirst ? right : left;
        return host.post(
                "/api/bookings", Furnishing.with(Furnishing.wish(main, member, start, end), Furnishing.extra(extra)));
    }

    /** The others are told that somebody was faster. */
    private static long won(List<Answer> answers) {
        List<Answer> refused =
                answers.stream().filter(answer -> answer.status() != 201).toList();
        assertThat(refused).allSatisfy(answer -> {
            assertToldAsAProblem(answer);
            assertThat(answer.status()).as(answer.written()).isEqualTo(409);
            assertThat(answer.text("rule")).isEqualTo("slot-taken");
        });
        return answers.size() - refused.size();
    }

    private int planned(String space) {
        return host.get("/api/planning?from=2026-03-10&to=2026-03-10&space=" + space)
                .body()
                .at("/spaces/0/bookings")
                .size();
    }
}
