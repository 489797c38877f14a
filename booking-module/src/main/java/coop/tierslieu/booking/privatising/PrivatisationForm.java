package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to hire, as it is typed.
 *
 * @param to midnight is that of the next day
 * @param layout blank: the one that suits
 * @param expectedTotal what the page said, in euros, tax included
 */
record PrivatisationForm(
        @Nullable String space,
        @Nullable String member,
        @Nullable String date,
        @Nullable String from,
        @Nullable String to,
        @Nullable String seats,
        @Nullable String layout,
        @Nullable String expectedTotal) {

    private static final int USUAL_WEEKS_AHEAD = 3;

    /**
     * The same with the usual answers where nothing was said: an evening.
     *
     * @param usualSpace the first that can be hired; empty when none can
     */
    PrivatisationForm completed(LocalDate today, String usualSpace) {
        return new PrivatisationForm(
                or(space, usualSpace),
                member,
                or(date, today.plusWeeks(USUAL_WEEKS_AHEAD).toString()),
                or(from, "18:00"),
                or(to, "23:00"),
                or(seats, "10"),
                or(layout, ""),
                expectedTotal);
    }

    private static String or(@Nullable String said, String usual) {
        return said == null || said.isBlank() ? usual : said;
    }

    /** Whether enough is said for a price. */
    boolean asks(Actor actor) {
        return space != null && !space.isBlank() && (!actor.isStaff() || (member != null && !member.isBlank()));
    }

    PrivatisationWish wish(Actor actor) {
        return new PrivatisationWish(
                new RequestField("space", space).id(SpaceId::new),
                new RequestField("member", actor.isStaff() ? member : actor.member()).id(MemberId::new),
                slot(),
                new RequestField("seats", seats).number(1, 999),
                layout == null || layout.isBlank() ? null : new RequestField("layout", layout).oneOf(Layout.class));
    }

    private TimeSlot slot() {
        LocalDate day = new RequestField("date", date).date();
        LocalTime end = new RequestField("to", to).time();
        LocalDateTime start = day.atTime(new RequestField("from", from).time());
        return TimeSlot.of(
                start, end.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(end));
    }

    @Nullable
    Money total() {
        return new RequestField("expectedTotal", expectedTotal).euros().orElse(null);
    }
}
