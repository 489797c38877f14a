package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.PlaceDetails;
import coop.tierslieu.booking.feeds.Appointment.Certainty;
import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.waitlist.Held;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Turns what is booked, and what is kept as an option, into appointments, in the language of whoever asks. */
@Component
class Appointments {

    /** So long after its end a booking stays in the feed, and a cancelled one after it was cancelled. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Bookings bookings;
    private final Holds holds;
    private final Spaces spaces;
    private final BookingRules rules;
    private final PlaceDetails place;
    private final OwnPages pages;
    private final MessageSource messages;
    private final Clock clock;

    Appointments(
            Bookings bookings,
            Holds holds,
            Spaces spaces,
            BookingRules rules,
            PlaceDetails place,
            OwnPages pages,
            MessageSource messages,
            Clock clock) {
        this.bookings = bookings;
        this.holds = holds;
        this.spaces = spaces;
        this.rules = rules;
        this.place = place;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    List<Appointment> of(MemberId member) {
        Map<SpaceId, String> names =
                spaces.all().stream().collect(Collectors.toMap(SpaceRegistered::space, SpaceRegistered::name));
        Function<SpaceId, String> nameOf = space -> names.getOrDefault(space, space.value());
        return Stream.concat(
                        bookings.upcoming(member, oldest()).stream()
                                .filter(this::isStillTold)
                                .map(booking -> of(booking, nameOf.apply(booking.space()), urlOf(booking))),
                        holds.of(member).stream()
                                .filter(held -> held.hold() == HoldKind.OPTION)
                                .map(held -> of(
                                        held,
                                        text("booking.feeds.option", nameOf.apply(held.space())),
                                        pages.of(held.member(), held.booking(), "/privatisations/"))))
                .toList();
    }

    /** What takes the space: its own bookings and options, and those of the whole it is a part of. */
    List<Appointment> of(SpaceRegistered space) {
        List<SpaceId> calendars = spaces.all().stream()
                .filter(other ->
                        other.space().equals(space.space()) || other.parts().contains(space.space()))
                .map(SpaceRegistered::space)
                .toList();
        return Stream.concat(
                        calendars.stream()
                                .flatMap(calendar -> bookings.upcoming(calendar, oldest()).stream())
                                .filter(this::isStillTold)
                                .map(booking -> of(booking, withoutPerson(space, booking), null)),
                        holds.options().stream()
                                .filter(option -> calendars.contains(option.space()))
                                .map(option -> of(option, text("booking.feeds.optioned"), null)))
                .toList();
    }

    Appointment of(PlannedBooking booking) {
        String name = spaces.find(booking.space())
                .map(SpaceRegistered::name)
                .orElse(booking.space().value());
        return of(booking, name, urlOf(booking));
    }

    private Appointment of(PlannedBooking booking, String summary, @Nullable String url) {
        boolean cancelled = booking.status() == BookingStatus.CANCELLED;
        return new Appointment(
                booking.id(),
                cancelled ? Certainty.CANCELLED : Certainty.CONFIRMED,
                booking.slot(),
                cancelled ? booking.revision() + 1 : booking.revision(),
                revisedAt(booking),
                summary,
                location(),
                url);
    }

    /** Since when it is kept is told by its end: it lasts as long as any option. */
    private Appointment of(Held option, String summary, @Nullable String url) {
        return new Appointment(
                option.booking(),
                Certainty.TENTATIVE,
                option.slot(),
                0,
                option.until().minus(rules.optionLasts()),
                summary,
                location(),
                url);
    }

    /** Checking in is no change of the appointment, but its calendar may learn of it: the stamp only ever grows. */
    private static OffsetDateTime revisedAt(PlannedBooking booking) {
        return Stream.of(booking.agreedAt(), booking.changedAt())
                .flatMap(Stream::ofNullable)
                .max(OffsetDateTime::compareTo)
                .orElse(booking.slot().start());
    }

    private boolean isStillTold(PlannedBooking booking) {
        OffsetDateTime changedAt = booking.changedAt();
        return booking.status() != BookingStatus.CANCELLED || changedAt == null || changedAt.isAfter(oldest());
    }

    private String withoutPerson(SpaceRegistered space, PlannedBooking booking) {
        return space.kind().isPooled() && booking.space().equals(space.space())
                ? text("booking.feeds.reservedSeats", booking.seats())
                : text("booking.planning.taken");
    }

    private OffsetDateTime oldest() {
        return clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime().minus(KEPT);
    }

    private String urlOf(PlannedBooking booking) {
        return pages.of(booking.member(), booking.id(), "/bookings/");
    }

    private String location() {
        return place.name() + ", " + place.visit().address();
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
