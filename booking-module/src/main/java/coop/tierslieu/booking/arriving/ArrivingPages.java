package coop.tierslieu.booking.arriving;

import coop.tierslieu.booking.ProgramCommands;
import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.CheckIn;
import coop.tierslieu.booking.reserving.ForeseenChanges;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * At the door: one page, one button. Whoever has the link may, signed in or not; the page names nobody, and the
 * history says that it was the link.
 */
@Controller
@RequestMapping("/check-in/{booking}")
@AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
class ArrivingPages {

    private static final String ACTOR = "check-in-link";
    private static final MediaType SVG = new MediaType("image", "svg+xml");

    private final ArrivalLinks links;
    private final Bookings bookings;
    private final Spaces spaces;
    private final ForeseenChanges foreseen;
    private final BookingRules rules;
    private final ProgramCommands commands;
    private final Ids ids;
    private final Clock clock;

    ArrivingPages(
            ArrivalLinks links,
            Bookings bookings,
            Spaces spaces,
            ForeseenChanges foreseen,
            BookingRules rules,
            ProgramCommands commands,
            Ids ids,
            Clock clock) {
        this.links = links;
        this.bookings = bookings;
        this.spaces = spaces;
        this.foreseen = foreseen;
        this.rules = rules;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    /** A link that is somebody's key is for nobody's index. */
    @ModelAttribute
    void keepOutOfIndexes(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping("/{key}")
    String ask(@PathVariable("booking") String id, @PathVariable String key, Model model) {
        return page(opened(id, key), key, model);
    }

    @PostMapping("/{key}")
    String checkIn(@PathVariable("booking") String id, @PathVariable String key, Model model) {
        PlannedBooking booking = opened(id, key);
        try {
            commands.send(new CheckIn(booking.space(), booking.id(), booking.member()), ACTOR, ids.next());
            return "redirect:/check-in/" + id + "/" + key;
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(booking, key, model);
        }
    }

    @GetMapping("/{key}.svg")
    ResponseEntity<String> code(@PathVariable("booking") String id, @PathVariable String key) {
        BookingId booking = opened(id, key).id();
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(QrCode.svg(links.address(booking)));
    }

    /** @throws Refused LINK_OPENS_NOTHING, BOOKING_UNKNOWN */
    private PlannedBooking opened(String id, String key) {
        BookingId booking = new RequestField("booking", id).id(BookingId::new);
        links.requireOpens(booking, key);
        return bookings.find(booking).orElseThrow(() -> new Refused(RequestRule.BOOKING_UNKNOWN, "id", id));
    }

    private String page(PlannedBooking booking, String key, Model model) {
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        OffsetDateTime opens = booking.slot().start().minus(rules.earliestCheckIn());
        model.addAttribute("booking", booking);
        model.addAttribute(
                "mayCome",
                booking.status().isPending() || foreseen.possible(booking).checkIn());
        model.addAttribute("key", key);
        model.addAttribute(
                "spaceName",
                spaces.find(booking.space())
                        .map(SpaceRegistered::name)
                        .orElse(booking.space().value()));
        model.addAttribute("opens", opens);
        model.addAttribute("isEarly", now.isBefore(opens));
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/arriving";
    }
}
