package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.HoldReleased.Release;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.booking.published.WaitlistLeft;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.booking.waitlist.Waiting;
import coop.tierslieu.booking.waitlist.WaitingStatus;
import coop.tierslieu.booking.waitlist.Waitlist;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.messaging.CaughtUpViews;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Recorder;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the views of holds and of the waitlist make of the facts. */
@HouseTest
class HoldsAndWaitlistTest {

    private static final TimeSlot MORNING = TimeSlot.parse("2026-03-05T09:00", "2026-03-05T12:00");
    private static final TimeSlot LATER = TimeSlot.parse("2026-03-05T11:00", "2026-03-05T14:00");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-03T08:00+01:00");

    @Autowired
    EventStore events;

    @Autowired
    CaughtUpViews views;

    @Autowired
    Holds holds;

    @Autowired
    Waitlist waitlist;

    private final SpaceId space = new SpaceId(Fresh.id("held-room"));
    private final MemberId member = new MemberId(Fresh.id("holder"));
    private final BookingId one = new BookingId(Fresh.id("one"));
    private final BookingId two = new BookingId(Fresh.id("two"));
    private Recorder recorder;

    @BeforeEach
    void nothing_is_recorded_of_the_room() {
        recorder = new Recorder(events);
    }

    @Test
    void what_is_held_is_found_until_it_is_confirmed_or_released() {
        told(held(one, HoldKind.CHECKOUT), held(two, HoldKind.OPTION));

        assertThat(holds.find(one)).contains(Held.of(held(one, HoldKind.CHECKOUT)));
        assertThat(holds.of(member)).extracting(Held::booking).containsExactlyInAnyOrder(one, two);
        assertThat(holds.touching(LATER)).extracting(Held::booking).contains(one, two);

        told(confirmed(one), new HoldReleased(two, space, HoldKind.OPTION, Release.LAPSED, NOW));

        assertThat(holds.of(member)).isEmpty();
        assertThat(waitlist.of(member)).isEmpty();
    }

    @Test
    void whoever_joined_first_comes_first() {
        told(joined(one, MORNING), joined(two, LATER));

        assertThat(waitlist.on(space, MORNING))
                .extracting(Waiting::booking, Waiting::position, Waiting::status)
                .containsExactly(tuple(one, 1, WaitingStatus.WAITING), tuple(two, 2, WaitingStatus.WAITING));
        assertThat(waitlist.on(space, TimeSlot.parse("2026-03-05T12:00", "2026-03-05T13:00")))
                .extracting(Waiting::booking)
                .containsExactly(two);

        told(new WaitlistLeft(one, space, NOW));

        assertThat(waitlist.on(space, MORNING))
                .extracting(Waiting::booking, Waiting::position)
                .containsExactly(tuple(two, 1));
        assertThat(statusOf(one)).isEqualTo(WaitingStatus.LEFT);
    }

    @Test
    void an_offer_is_taken_or_lapses_or_is_given_back_and_its_history_is_kept() {
        BookingId three = new BookingId(Fresh.id("three"));
        told(joined(one, MORNING), joined(two, MORNING), joined(three, MORNING));
        for (BookingId offered : List.of(one, two, three)) {
            told(held(offered, HoldKind.WAITLIST_OFFER));
            assertThat(waitlist.find(offered).orElseThrow().status()).isEqualTo(WaitingStatus.OFFERED);
            assertThat(waitlist.find(offered).orElseThrow().offeredUntil()).isEqualTo(NOW.plusMinutes(5));
        }

        told(
                confirmed(one),
                new HoldReleased(two, space, HoldKind.WAITLIST_OFFER, Release.LAPSED, NOW),
                new HoldReleased(three, space, HoldKind.WAITLIST_OFFER, Release.GIVEN_BACK, NOW));

        assertThat(statusOf(one)).isEqualTo(WaitingStatus.TAKEN);
        assertThat(statusOf(two)).isEqualTo(WaitingStatus.LAPSED);
        assertThat(statusOf(three)).isEqualTo(WaitingStatus.LEFT);
        assertThat(waitlist.on(space, MORNING)).isEmpty();
        assertThat(waitlist.of(member)).hasSize(3);
        assertThat(holds.of(member)).isEmpty();
    }

    private WaitingStatus statusOf(BookingId booking) {
        return waitlist.find(booking).orElseThrow().status();
    }

    private void told(BookingEvent... facts) {
        for (BookingEvent fact : facts) {
            recorder.record(space, fact);
        }
        views.awaitEverything();
    }

    private WaitlistJoined joined(BookingId booking, TimeSlot slot) {
        return new WaitlistJoined(booking, space, member, slot, 2, null, NOW);
    }

    private SlotHeld held(BookingId booking, HoldKind hold) {
        return new SlotHeld(
                booking,
                space,
                SpaceKind.MEETING_ROOM,
                member,
                MORNING,
                2,
                Layout.STANDARD,
                Use.A_LA_CARTE,
                hold,
                NOW.plusMinutes(5));
    }

    private BookingConfirmed confirmed(BookingId booking) {
        return new BookingConfirmed(
                booking,
                space,
                SpaceKind.MEETING_ROOM,
                member,
                MORNING,
                2,
                Layout.STANDARD,
                Price.of(Money.euros("40.00"), VatRate.STANDARD),
                "2026-1",
                CustomerClass.MEMBER,
                false,
                new CancellationTerms(MORNING.start(), List.of()));
    }
}
