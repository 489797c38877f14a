package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.membership.prepaid.SellPass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Desks on two days in a row, reserved as one series and paid by a pass; free to cancel until an hour before. */
@HouseTest
class CancellingWhatIsPrepaidTest {

    private static final String RETURNED =
            "Cancelling is free: what was taken from the pass or the allowance is returned.";
    private static final String KEPT =
            "It is late to cancel: what was taken from the pass or the allowance is not returned.";

    @Autowired
    CommandGateway commands;

    @Autowired
    TestPlace place;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private MemberId member;
    private BookingId first;
    private BookingId second;

    @BeforeEach
    void a_prepaid_series() {
        place.open();
        member = place.member("Camille Exemple");
        PassId pass = new PassId(Fresh.id("pass"));
        commands.sendAndWait(new SellPass(
                pass,
                member,
                Set.of(Usage.DESK),
                10,
                Money.euros("150"),
                VatRate.STANDARD,
                LocalDate.parse("2026-12-31")));
        SpaceId desks = place.space(SpaceKind.NOMAD_DESKS, 18);
        List<BookingId> booked = commands.sendAndWait(new ReserveSpace(
                desks,
                member,
                List.of(morningOf("2026-03-24"), morningOf("2026-03-25")),
                1,
                null,
                null,
                new Conditions(Use.A_LA_CARTE, pass.value(), new SeriesId(Fresh.id("series")), false, null)));
        first = booked.get(0);
        second = booked.get(1);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void in_time_all_that_was_taken_is_returned() {
        assertThat(page(first)).contains(RETURNED).doesNotContain(KEPT, "without a fee</strong>");
    }

    @Test
    void late_it_is_said_for_each_choice_what_is_not_returned() {
        clock.set(LocalDateTime.parse("2026-03-24T08:30"));

        assertThat(page(first)).contains(KEPT, "It is late to cancel 1 of the 2 dates that are prepaid");
        assertThat(page(second)).contains(RETURNED);
    }

    private String page(BookingId booking) {
        return Script.as(Role.MEMBER, member.value(), jdbc, port)
                .get("/bookings/" + booking)
                .written();
    }

    private static RequestedSlot morningOf(String day) {
        return new RequestedSlot(new BookingId(Fresh.id("booking")), TimeSlot.parse(day + "T09:00", day + "T12:00"));
    }
}
