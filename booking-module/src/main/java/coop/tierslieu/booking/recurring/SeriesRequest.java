package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.WrittenTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /api/series} and {@code POST /api/series/quotes}.
 *
 * @param start of the first occurrence, ISO date-time, with an offset or on the Paris clock
 * @param end of the first occurrence
 * @param rrule of RFC 5545: FREQ (DAILY, WEEKLY, MONTHLY), INTERVAL, BYDAY, and UNTIL or COUNT
 * @param exdates days to leave out
 * @param member whoever is signed in, when it is left out by a member
 * @param seats 1 when it is left out
 * @param onConflict {@code skip} or {@code refuse}; all or nothing when it is left out
 * @param payWith the id of a pass or an allowance; charged to the account when it is left out
 * @param expectedTotal what the quote said, tax included; refused when it has changed since
 */
record SeriesRequest(
        @Nullable String space,
        @Nullable String start,
        @Nullable String end,
        @Nullable String rrule,
        @Nullable List<String> exdates,
        @Nullable String member,
        @Nullable Integer seats,
        @Nullable String onConflict,
        @Nullable String payWith,
        @Nullable Money expectedTotal) {

    SeriesWish wish(Actor actor) {
        return new SeriesWish(
                new RequestField("space", space).id(SpaceId::new),
                new RequestField("member", member == null && !actor.isStaff() ? actor.member() : member)
                        .id(MemberId::new),
                timetable(),
                seats == null ? 1 : seats,
                payWith,
                onConflict == null
                        ? OnConflict.REFUSE
                        : new RequestField("onConflict", onConflict.toUpperCase(Locale.ROOT)).oneOf(OnConflict.class),
                expectedTotal);
    }

    private Timetable timetable() {
        return Timetable.of(
                WrittenTime.onTheClock("start", new RequestField("start", start).text()),
                WrittenTime.onTheClock("end", new RequestField("end", end).text()),
                Recurrence.parse(new RequestField("rrule", rrule).text()),
                without());
    }

    private Set<LocalDate> without() {
        return exdates == null
                ? Set.of()
                : exdates.stream()
                        .map(day -> new RequestField("exdates", day).date())
                        .collect(Collectors.toSet());
    }
}
