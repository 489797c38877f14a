package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever gives way to a closure, from any slot of a day to any other, is never charged for it. */
class GivingWayProperties {
    private static final LocalDateTime LATE = LocalDateTime.of(2026, 11, 24, 7, 0);
    private static final SpaceDefinition ROOM = new SpaceDefinition(
            SPACE, SpaceKind.MEETING_ROOM, Map.of(Layout.STANDARD, 12), UsualHours.of(SpaceKind.MEETING_ROOM));
    private static final Desk DESK = new Desk(
            member -> new Standing(member, true, CustomerClass.MEMBER, null, null),
            offers(),
            BookingRules.DEFAULTS,
            NO_NEIGHBOURS,
            new PassInTests(),
            booking -> Optional.empty(),
            Clock.fixed(LATE.atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS));

    /** In half-hours from 8:00 on. */
    @Property(tries = 500)
    void nothing_is_kept_and_nothing_is_added_unless_it_is_longer(
            @ForAll @IntRange(max = 15) int from,
            @ForAll @IntRange(min = 1, max = 9) int length,
            @ForAll @IntRange(max = 15) int to,
            @ForAll @IntRange(min = 1, max = 9) int newLength) {
        Assume.that(from != to || length != newLength);
        TimeSlot before = slot(from, length);
        TimeSlot after = slot(to, newLength);
        Money price = offers().offer(ROOM, before, 1, null, DESK.standing(ANNE), DESK.now())
                .quote()
                .price()
                .excl();
        BookingConfirmed booking = confirmed(SpaceKind.MEETING_ROOM, before, 1, price.toString());

        BookingChanged moved = new ReRating(ROOM, DESK, WORKS).changed(Occupation.of(booking), after);

        assertThat(moved.fee().incl()).isEqualTo(Money.ZERO);
        assertThat(moved.terms()).isEqualTo(terms(SpaceKind.MEETING_ROOM, after));
        if (newLength <= length) {
            assertThat(moved.due()).isLessThanOrEqualTo(booking.price().incl());
        }
    }

    private static TimeSlot slot(int from, int length) {
        LocalDateTime start = LocalDateTime.of(2026, 11, 24, 8, 0).plusMinutes(30L * from);
        return TimeSlot.of(start, start.plusMinutes(30L * length));
    }
}
