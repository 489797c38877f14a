package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Foreseen;
import coop.tierslieu.booking.reserving.ForeseenChanges;
import coop.tierslieu.booking.reserving.Possibilities;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.booking.reserving.VisibleBookings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another time or another space for a booking: what it would come to, then one press. Works without JavaScript. */
@Controller
class ChangePages {

    private final VisibleBookings bookings;
    private final Spaces spaces;
    private final ForeseenChanges foreseen;
    private final ChangeOrSuggest changes;
    private final Ids ids;

    ChangePages(VisibleBookings bookings, Spaces spaces, ForeseenChanges foreseen, ChangeOrSuggest changes, Ids ids) {
        this.bookings = bookings;
        this.spaces = spaces;
        this.foreseen = foreseen;
        this.changes = changes;
        this.ids = ids;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/bookings/{id}/change")
    String change(
            @PathVariable String id,
            @ModelAttribute TimesForm times,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(defaultValue = "false") boolean closed,
            Actor actor,
            Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        if (!times.isEmpty()) {
            try {
                model.addAttribute(
                        "foreseen",
                        foreseen.changed(booking, times.slot(booking), scope(scope), closure(booking, closed)));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        Possibilities possible = foreseen.possible(booking);
        model.addAttribute("possible", possible);
        model.addAttribute("times", times.shown(booking));
        model.addAttribute("scopes", closed ? List.of() : foreseen.cancelled(booking));
        model.addAttribute("scope", scope == null ? Scope.ONE.name() : scope);
        return page("booking/change", booking, closed, model);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings/{id}/change")
    String confirmChange(
            @PathVariable String id,
            @ModelAttribute TimesForm times,
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String expectedTotal,
            @RequestParam(defaultValue = "false") boolean closed,
            Actor actor,
            Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        try {
            changes.change(booking, times.slot(booking), scope(scope), total(expectedTotal), closure(booking, closed));
            return "redirect:/bookings/" + id;
        } catch (Refused refused) {
            // What it would come to now is shown under the sentence that says what happened.
            String page = change(id, times, scope, closed, actor, model);
            model.addAttribute("refused", refused);
            return page;
        }
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/bookings/{id}/swap")
    String swap(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean closed, Actor actor, Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        boolean possible = foreseen.possible(booking).swap();
        model.addAttribute("maySwap", possible);
        model.addAttribute("siblings", List.<Foreseen>of());
        try {
            if (possible) {
                model.addAttribute("siblings", foreseen.siblings(booking, closure(booking, closed)));
            }
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
        }
        return page("booking/swap", booking, closed, model);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings/{id}/swap")
    String confirmSwap(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String expectedTotal,
            @RequestParam(defaultValue = "false") boolean closed,
            Actor actor,
            Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        try {
            changes.swap(
                    booking,
                    new RequestField("to", to).id(SpaceId::new),
                    total(expectedTotal),
                    closure(booking, closed));
            return "redirect:/bookings/" + id;
        } catch (Refused refused) {
            String page = swap(id, closed, actor, model);
            model.addAttribute("refused", refused);
            return page;
        }
    }

    private static Scope scope(@Nullable String text) {
        return Scope.of(new RequestField("scope", text));
    }

    private static @Nullable Money total(@Nullable String euros) {
        return new RequestField("expectedTotal", euros).euros().orElse(null);
    }

    /** Because of which the host changes it, when that is what was pressed. */
    private @Nullable ClosureId closure(PlannedBooking booking, boolean closed) {
        return closed ? foreseen.closureTouching(booking) : null;
    }

    private String page(String template, PlannedBooking booking, boolean closed, Model model) {
        model.addAttribute("booking", booking);
        model.addAttribute("closed", closed);
        model.addAttribute(
                "spaceNames",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        model.addAttribute("idempotencyKey", ids.next());
        return template;
    }
}
