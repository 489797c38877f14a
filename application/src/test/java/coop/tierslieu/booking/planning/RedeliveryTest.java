package coop.tierslieu.booking.planning;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Change;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A fact that comes again changes nothing, whatever was told since. */
@HouseTest
class RedeliveryTest {

    private static final TimeSlot MORNING = TimeSlot.parse("2026-03-05T09:00", "2026-03-05T12:00");
    private static final TimeSlot LATER = TimeSlot.parse("2026-03-05T10:00", "2026-03-05T13:00");
    private static final SpaceId ROOM = new SpaceId("room-of-nobody");
    private static final MemberId MEMBER = new MemberId("somebody");
    private static final Price PRICE = Price.of(Money.euros("40.00"), VatRate.STANDARD);
    private static final CancellationTerms TERMS = new CancellationTerms(MORNING.start(), List.of());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Bookings bookings;

    private final BookingId booking = new BookingId(Fresh.id("told-twice"));

    @AfterEach
    void the_history_knows_nothing_of_it() {
        jdbc.sql("delete from booking_booking where id = ?")
                .param(booking.value())
                .update();
    }

    @Test
    void a_fact_that_comes_again_changes_nothing() {
        PlanningProjection planning = new PlanningProjection(jdbc);
        planning.on(confirmed(), Instant.EPOCH);
        planning.on(moved(MORNING, LATER), "moved");
        planning.on(moved(LATER, MORNING), "moved-back");
        planning.on(new BookingCheckedIn(booking, ROOM, MORNING.start()), "came");
        PlannedBooking told = bookings.find(booking).orElseThrow();

        planning.on(confirmed(), Instant.EPOCH);
        planning.on(moved(MORNING, LATER), "moved");

        assertThat(bookings.find(booking)).contains(told);
        assertThat(told.slot()).isEqualTo(MORNING);
        assertThat(told.revision()).isEqualTo(2);
        assertThat(told.feesKept()).isEqualTo(Money.euros("9.60"));
        assertThat(told.status()).isEqualTo(BookingStatus.CHECKED_IN);
    }

    private BookingConfirmed confirmed() {
        return new BookingConfirmed(
                booking,
                ROOM,
                SpaceKind.MEETING_ROOM,
                MEMBER,
                MORNING,
                2,
                Layout.STANDARD,
                PRICE,
                "2026-1",
                CustomerClass.MEMBER,
                false,
                TERMS);
    }

    private BookingChanged moved(TimeSlot from, TimeSlot to) {
        return new BookingChanged(
                booking,
                ROOM,
                ROOM,
                SpaceKind.MEETING_ROOM,
                MEMBER,
                Change.MOVED,
                from,
                to,
                2,
                Layout.STANDARD,
                PRICE,
                PRICE,
                PRICE.permille(100),
                "2026-1",
                CustomerClass.MEMBER,
                false,
                TERMS,
                Arrangement.PLAIN,
                SpaceKind.MEETING_ROOM,
                MORNING.start().minusDays(1));
    }
}
