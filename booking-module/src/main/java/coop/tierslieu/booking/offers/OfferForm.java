package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.LastDay;
import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted, as typed.
 *
 * @param untilDay when a length that is not a usual one ends; blank: on the day of the start, see {@link LastDay}
 * @param until at what time
 * @param start exact start, which a link to an alternative gives instead of length, date and time
 * @param end exact end, with {@code start}
 * @param without days of "3 days" that were taken out again
 */
record OfferForm(
        @Nullable String length,
        @Nullable String space,
        @Nullable String member,
        @Nullable String date,
        @Nullable String time,
        @Nullable String untilDay,
        @Nullable String until,
        @Nullable String seats,
        @Nullable String layout,
        @Nullable String start,
        @Nullable String end,
        @Nullable List<LocalDate> without) {

    private static final LocalTime USUAL_START = LocalTime.of(9, 0);

    /** The same with the usual answers where nothing was said. */
    OfferForm completed(LocalDateTime now) {
        return new OfferForm(
                length == null ? Length.ONE_HOUR.name() : length,
                space,
                member,
                date == null || date.isBlank() ? now.toLocalDate().toString() : date,
                time == null || time.isBlank() ? usualTime(now).toString() : time,
                untilDay,
                until,
                seats == null || seats.isBlank() ? "1" : seats,
                layout,
                start,
                end,
                without == null ? List.of() : List.copyOf(without));
    }

    private LocalTime usualTime(LocalDateTime now) {
        boolean today =
                date == null || date.isBlank() || date.equals(now.toLocalDate().toString());
        LocalTime next = LocalTime.of(now.getHour(), now.getMinute() / 30 * 30).plusMinutes(30);
        return today && next.isAfter(USUAL_START) ? next : USUAL_START;
    }

    /** Whether enough is said for an offer. */
    boolean asks(Actor actor) {
        return space != null && !space.isBlank() && (!actor.isStaff() || (member != null && !member.isBlank()));
    }

    Optional<TimeSlot> exactSlot() {
        if (start != null && !start.isBlank() && end != null) {
            return Optional.of(TimeSlot.parse(start, end));
        }
        return wantedLength() == Length.OTHER
                ? Optional.of(
                        TimeSlot.of(wantedDay().atTime(wantedTime()), lastDay().atTime(wantedUntil())))
                : Optional.empty();
    }

    private LocalDate lastDay() {
        RequestField said = new RequestField("untilDay", untilDay);
        LocalDateTime start = wantedDay().atTime(wantedTime());
        return LastDay.of(start, said.isBlank() ? start.toLocalDate() : said.date(), wantedUntil());
    }

    private LocalTime wantedUntil() {
        return new RequestField("until", until).time();
    }

    /** The last day where it is not the first, as it is understood; where it is not, as it was typed. */
    public String lastDayShown() {
        try {
            LocalDate last = lastDay();
            return last.equals(wantedDay()) ? "" : last.toString();
        } catch (Refused notUnderstood) {
            return Objects.requireNonNullElse(untilDay, "");
        }
    }

    Length wantedLength() {
        return new RequestField("length", length).oneOf(Length.class);
    }

    SpaceId wantedSpace() {
        return new RequestField("space", space).id(SpaceId::new);
    }

    MemberId wantedFor(Actor actor) {
        boolean another = actor.isStaff() || member != null && actor.actsFor().contains(member);
        return new RequestField("member", another ? member : actor.member()).id(MemberId::new);
    }

    LocalDate wantedDay() {
        return new RequestField("date", date).date();
    }

    LocalTime wantedTime() {
        return new RequestField("time", time).time();
    }

    /** Null: whichever holds so many. */
    @Nullable
    Layout wantedLayout() {
        return layout == null || layout.isBlank() ? null : new RequestField("layout", layout).oneOf(Layout.class);
    }

    int wantedSeats() {
        return new RequestField("seats", seats).number(1, 999);
    }

    public List<LocalDate> withoutDays() {
        return without == null ? List.of() : without;
    }
}
