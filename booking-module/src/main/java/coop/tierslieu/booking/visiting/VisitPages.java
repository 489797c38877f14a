package coop.tierslieu.booking.visiting;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.feeds.FeedLinks;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What somebody has reserved, or may, for whoever has its secret address: no account is needed to look, to confirm or to
 * give back.
 */
@Controller
@RequestMapping("/visits/{booking}/{key}")
class VisitPages {

    /** Something else that was reserved in this browser, with its own secret address. */
    record Visit(PlannedBooking booking, String path) {}

    private final VisitLinks links;
    private final FeedLinks files;
    private final VisitorDesk desk;
    private final KeptForVisitors kept;
    private final Bookings bookings;
    private final Spaces spaces;
    private final Ids ids;
    private final Clock clock;

    VisitPages(
            VisitLinks links,
            FeedLinks files,
            VisitorDesk desk,
            KeptForVisitors kept,
            Bookings bookings,
            Spaces spaces,
            Ids ids,
            Clock clock) {
        this.links = links;
        this.files = files;
        this.desk = desk;
        this.kept = kept;
        this.bookings = bookings;
        this.spaces = spaces;
        this.ids = ids;
        this.clock = clock;
    }

    /** A link that is somebody's key is for nobody's index. */
    @ModelAttribute
    void keepOutOfIndexes(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping
    String visit(@PathVariable String booking, @PathVariable String key, HttpServletRequest request, Model model) {
        BookingId id = opened(booking, key);
        desk.expectAnswer(request);
        model.addAttribute("path", links.of(id));
        model.addAttribute(
                "spaceNames",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        model.addAttribute("idempotencyKey", ids.next());
        return bookings.find(id)
                .map(found -> reserved(found, request, model))
                .or(() -> kept.option(id).map(option -> {
                    model.addAttribute("one", option);
                    return "booking/visit-option";
                }))
                .or(() -> kept.awaited(id).map(card -> {
                    model.addAttribute("card", card);
                    return "booking/visit-offer";
                }))
                .orElse("booking/visit-over");
    }

    private String reserved(PlannedBooking found, HttpServletRequest request, Model model) {
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        model.addAttribute("booking", found);
        model.addAttribute("calendarFile", files.of(found.id()));
        model.addAttribute("others", others(found, request, now));
        model.addAttribute(
                "mayCancel",
                found.status().isPending() && now.isBefore(found.slot().start()));
        model.addAttribute("feeNow", found.feeAt(now));
        return "booking/visit";
    }

    /** Takes what is kept: the option, or the place that came free. */
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/confirmation")
    String confirm(
            @PathVariable String booking,
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String expectedTotal,
            HttpServletRequest request,
            Model model) {
        return then(booking, key, request, model, id -> {
            Money total =
                    new RequestField("expectedTotal", expectedTotal).euros().orElse(null);
            return bookings.find(id).isPresent() ? null : kept.confirmation(id, total);
        });
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/giving-back")
    String giveBack(@PathVariable String booking, @PathVariable String key, HttpServletRequest request, Model model) {
        return then(booking, key, request, model, kept::givingBack);
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/cancel")
    String cancel(@PathVariable String booking, @PathVariable String key, HttpServletRequest request, Model model) {
        return then(
                booking,
                key,
                request,
                model,
                id -> bookings.find(id)
                        .map(found -> new CancelBooking(found.space(), found.id(), found.member()))
                        .orElseThrow(() -> new Refused(VisitRule.NOTHING_IS_KEPT, null)));
    }

    /** @param command of what the link opens; null: whoever presses twice has decided once */
    private String then(
            String booking,
            String key,
            HttpServletRequest request,
            Model model,
            Function<BookingId, @Nullable Object> command) {
        BookingId id = opened(booking, key);
        try {
            Object decided = command.apply(id);
            if (decided != null) {
                desk.send(decided);
            }
            return "redirect:" + links.of(id);
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return visit(booking, key, request, model);
        }
    }

    private BookingId opened(String booking, String key) {
        BookingId id = new RequestField("booking", booking).id(BookingId::new);
        links.requireOpens(id, key);
        return id;
    }

    /** The link opens one booking; the others are shown to the browser in which they were reserved. */
    private List<Visit> others(PlannedBooking shown, HttpServletRequest request, OffsetDateTime now) {
        return desk.current(request).filter(shown.member()::equals).stream()
                .flatMap(visitor -> bookings.upcoming(visitor, now).stream())
                .filter(other ->
                        !other.id().equals(shown.id()) && other.status().isPending())
                .map(other -> new Visit(other, links.of(other.id())))
                .toList();
    }
}
