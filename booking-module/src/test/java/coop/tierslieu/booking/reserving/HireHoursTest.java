package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.moment;
import static coop.tierslieu.booking.reserving.CalendarSpec.slot;
import static coop.tierslieu.booking.reserving.RefusedWith.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHours.Row;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.spaces.SpaceDefinition;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.booking.tariffs.OneCard;
import coop.tierslieu.booking.tariffs.RateCard;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A hall for a member, on the night from Saturday 28 to Sunday 29 November 2026, for 30 € an hour before tax. */
class HireHoursTest {
    private static final TimeSlot UNTIL_MIDNIGHT = slot("2026-11-28T20:00", "2026-11-29T00:00");
    private static final TimeSlot UNTIL_ONE = slot("2026-11-28T20:00", "2026-11-29T01:00");

    /** The hall is open on Sundays until two in the morning, and at no other time. */
    private static final OpeningHours SUNDAY_NIGHT = new OpeningHours(
            List.of(new Row(CustomerClass.MEMBER, DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.of(2, 0))),
            List.of());

    @Test
    void whatever_is_hired_out_is_open_until_midnight() {
        OpeningHours usual = UsualHours.of(SpaceKind.MEETING_ROOM);

        assertThat(hire(BookingRules.DEFAULTS, usual, UNTIL_MIDNIGHT)
                        .quote()
                        .price()
                        .excl())
                .isEqualTo(Money.euros("120"));
        refused(ReservingRule.OUTSIDE_OPENING_HOURS, () -> hire(BookingRules.DEFAULTS, usual, UNTIL_ONE));
    }

    @Test
    void where_the_space_itself_is_open_later_it_is_hired_until_then() {
        assertThat(hire(BookingRules.DEFAULTS, SUNDAY_NIGHT, UNTIL_ONE)
                        .quote()
                        .price()
                        .excl())
                .isEqualTo(Money.euros("150"));
    }

    @Test
    void a_place_hires_out_at_the_hours_it_chooses() {
        BookingRules daytime = hiringOutAt(UsualHours.of(SpaceKind.NOMAD_DESKS));

        refused(
                ReservingRule.OUTSIDE_OPENING_HOURS,
                () -> hire(daytime, UsualHours.of(SpaceKind.MEETING_ROOM), UNTIL_MIDNIGHT));
        assertThat(hire(daytime, UsualHours.of(SpaceKind.EVENT_SPACE), UNTIL_MIDNIGHT)
                        .slot())
                .isEqualTo(UNTIL_MIDNIGHT);
    }

    private static Offer hire(BookingRules rules, OpeningHours own, TimeSlot slot) {
        SpaceDefinition hall =
                new SpaceDefinition(new SpaceId("hall"), SpaceKind.EVENT_SPACE, Map.of(Layout.STANDARD, 40), own);
        Line hourly = new Line(
                SpaceKind.EVENT_SPACE,
                CustomerClass.MEMBER,
                false,
                Money.euros("30"),
                null,
                null,
                VatRate.STANDARD,
                null,
                Use.PRIVATISATION);
        RateCard card = new RateCard("2026-1", LocalDate.of(2026, 1, 1), List.of(hourly));
        return new Offers(new OneCard(card), new FrenchPublicHolidays(), rules)
                .offer(
                        hall,
                        new Wanted(slot, 1, null, Use.PRIVATISATION, false),
                        new Standing(new MemberId("anne"), true, CustomerClass.MEMBER, null, null),
                        moment("2026-11-23T08:00"));
    }

    private static BookingRules hiringOutAt(OpeningHours hours) {
        BookingRules usual = BookingRules.DEFAULTS;
        BookingRules.Privatisation hires = usual.privatisation();
        return new BookingRules(
                usual.granularity(),
                usual.halfDayPivot(),
                usual.longest(),
                usual.horizonInDays(),
                usual.earliestCheckIn(),
                usual.noShowAfter(),
                usual.checkoutLasts(),
                usual.optionLasts(),
                usual.waitlistOfferLasts(),
                new BookingRules.Privatisation(
                        hours,
                        hires.horizonInDays(),
                        hires.freeUntil(),
                        hires.lateFees(),
                        hires.depositPermille(),
                        hires.depositWithin(),
                        hires.depositBefore()),
                usual.byKind());
    }
}
