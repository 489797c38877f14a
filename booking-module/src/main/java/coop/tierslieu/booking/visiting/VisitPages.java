package coop.tierslieu.booking.visiting;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.feeds.FeedLinks;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a visitor has reserved, for whoever has its secret address: no account is needed to look, or to cancel. */
@Controller
class VisitPages {

    /** Something else the same visitor has reserved, with its own secret address. */
    record Visit(PlannedBooking booking, String path) {}

    private final VisitLinks links;
    private final FeedLinks files;
    private final VisitorDesk desk;
    private final Bookings bookings;
    private final Spaces spaces;
    private final Ids ids;
    private final Clock clock;

    VisitPages(
            VisitLinks links,
            FeedLinks files,
            VisitorDesk desk,
            Bookings bookings,
            Spaces spaces,
            Ids ids,
            Clock clock) {
        this.links = links;
        this.files = files;
        this.desk = desk;
        this.bookings = bookings;
        this.spaces = spaces;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/visits/{booking}/{key}")
    String visit(@PathVariable String booking, @PathVariable String key, HttpServletRequest request, Model model) {
        desk.expectAnswer(request);
        PlannedBooking found = opened(booking, key);
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        model.addAttribute("booking", found);
        model.addAttribute("path", links.of(found.id()));
        model.addAttribute("calendarFile", files.of(found.id()));
        model.addAttribute("others", others(found, now));
        model.addAttribute(
                "names",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        model.addAttribute(
                "mayCancel",
                found.status().isPending() && now.isBefore(found.slot().start()));
        model.addAttribute("feeNow", found.feeAt(now));
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/visit";
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/visits/{booking}/{key}/cancel")
    String cancel(@PathVariable String booking, @PathVariable String key, HttpServletRequest request, Model model) {
        PlannedBooking found = opened(booking, key);
        try {
            desk.send(new CancelBooking(found.space(), found.id(), found.member()));
            return "redirect:" + links.of(found.id());
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return visit(booking, key, request, model);
        }
    }

    private PlannedBooking opened(String booking, String key) {
        BookingId id = new RequestField("booking", booking).id(BookingId::new);
        links.requireOpens(id, key);
        return bookings.find(id).orElseThrow(() -> new Refused(RequestRule.BOOKING_UNKNOWN, "booking", booking));
    }

    private List<Visit> others(PlannedBooking shown, OffsetDateTime now) {
        return bookings.upcoming(shown.member(), now).stream()
                .filter(other ->
                        !other.id().equals(shown.id()) && other.status().isPending())
                .map(other -> new Visit(other, links.of(other.id())))
                .toList();
    }
}
