package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.PlaceDetails;
import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.occupancy.Occupancy;
import coop.tierslieu.booking.occupancy.SpaceOccupancy;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.planning.PlanningPeriod;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The calendars themselves. Programs fetch them again and again, so each tells by its ETag whether anything is new;
 * a secret link is all they show, since none of them signs in.
 */
@Controller
class CalendarFeeds {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** How far the public may look ahead: as far as it may reserve. */
    private static final int DAYS_SHOWN = 14;

    private final FeedLinks links;
    private final Appointments appointments;
    private final Bookings bookings;
    private final Spaces spaces;
    private final Occupancy occupancy;
    private final PlaceDetails place;
    private final Clock clock;

    CalendarFeeds(
            FeedLinks links,
            Appointments appointments,
            Bookings bookings,
            Spaces spaces,
            Occupancy occupancy,
            PlaceDetails place,
            Clock clock) {
        this.links = links;
        this.appointments = appointments;
        this.bookings = bookings;
        this.spaces = spaces;
        this.occupancy = occupancy;
        this.place = place;
        this.clock = clock;
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/calendars/members/{member}/{key}.ics")
    ResponseEntity<String> ofMember(@PathVariable String member, @PathVariable String key) {
        MemberId id = new RequestField("member", member).id(MemberId::new);
        links.requireOpens(FeedLinks.Of.MEMBER, id, key);
        return feed(place.name(), appointments.of(id));
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/calendars/spaces/{space}/{key}.ics")
    ResponseEntity<String> ofSpace(@PathVariable String space, @PathVariable String key) {
        SpaceId id = new RequestField("space", space).id(SpaceId::new);
        links.requireOpens(FeedLinks.Of.SPACE, id, key);
        SpaceRegistered known = spaces.known(id);
        return feed(known.name(), appointments.of(known));
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/calendars/spaces/{space}/free-busy.ics")
    ResponseEntity<String> freeBusy(@PathVariable String space) {
        SpaceRegistered known = spaces.known(new RequestField("space", space).id(SpaceId::new));
        LocalDate today = LocalDate.now(clock);
        TimeSlot period = PlanningPeriod.days(today, today.plusDays(DAYS_SHOWN));
        SpaceOccupancy of = occupancy.during(period).stream()
                .filter(each -> each.space().space().equals(known.space()))
                .findFirst()
                .orElseThrow();
        String text = FreeBusyFile.of(of, period);
        return tagged(text)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text);
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/bookings/{id}.ics")
    ResponseEntity<String> ofBooking(@PathVariable String id, Actor actor) {
        return saved(known(id, booking -> actor.role() == Role.AUDITOR || actor.mayActFor(booking.member())));
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/bookings/{id}/{key}.ics")
    ResponseEntity<String> ofBookingByLink(@PathVariable String id, @PathVariable String key) {
        BookingId booking = new RequestField("id", id).id(BookingId::new);
        links.requireOpens(FeedLinks.Of.BOOKING, booking, key);
        return saved(known(id, any -> true));
    }

    private PlannedBooking known(String id, Predicate<PlannedBooking> visible) {
        return bookings.find(new RequestField("id", id).id(BookingId::new))
                .filter(visible)
                .orElseThrow(() -> new Refused(RequestRule.BOOKING_UNKNOWN, "id", id));
    }

    private ResponseEntity<String> saved(PlannedBooking booking) {
        String text = CalendarFile.of(place.name(), List.of(appointments.of(booking)));
        var file = ContentDisposition.attachment()
                .filename("reservation-" + booking.slot().localStart().toLocalDate() + ".ics")
                .build();
        return tagged(text)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(text);
    }

    private static ResponseEntity<String> feed(String name, List<Appointment> told) {
        String text = CalendarFile.of(name, told);
        return tagged(text)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(text);
    }

    /** Without a date: what has lapsed or moved away leaves none behind, and a date that stands still would hide it. */
    private static BodyBuilder tagged(String text) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)))
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
    }
}
