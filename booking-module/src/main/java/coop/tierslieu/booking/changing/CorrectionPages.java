package coop.tierslieu.booking.changing;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.reserving.CorrectBooking;
import coop.tierslieu.booking.reserving.ForeseenChanges;
import coop.tierslieu.booking.reserving.VisibleBookings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a booking that is over should have cost: the host sees what it comes to, then one press. */
@Controller
class CorrectionPages {

    private final VisibleBookings bookings;
    private final Spaces spaces;
    private final ForeseenChanges foreseen;
    private final CommandGateway commands;
    private final Ids ids;

    CorrectionPages(
            VisibleBookings bookings, Spaces spaces, ForeseenChanges foreseen, CommandGateway commands, Ids ids) {
        this.bookings = bookings;
        this.spaces = spaces;
        this.foreseen = foreseen;
        this.commands = commands;
        this.ids = ids;
    }

    /** @param reason null until the host has asked what it comes to */
    @AllowedTo(Role.HOST)
    @GetMapping("/bookings/{id}/correction")
    String correction(
            @PathVariable String id,
            @ModelAttribute TimesForm times,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "false") boolean nothingDue,
            Actor actor,
            Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        if (reason != null) {
            try {
                model.addAttribute(
                        "foreseen", foreseen.corrected(booking, command(booking, times, reason, nothingDue)));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        model.addAttribute("booking", booking);
        model.addAttribute("spaceName", spaces.known(booking.space()).name());
        model.addAttribute("times", times.shown(booking));
        model.addAttribute("nothingDue", nothingDue);
        model.addAttribute("reason", reason);
        model.addAttribute("reasons", CorrectionReason.values());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/correction";
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/bookings/{id}/correction")
    String confirm(
            @PathVariable String id,
            @ModelAttribute TimesForm times,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "false") boolean nothingDue,
            Actor actor,
            Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        try {
            commands.sendAndWait(command(booking, times, reason, nothingDue));
            return "redirect:/bookings/" + id;
        } catch (Refused refused) {
            String page = correction(id, times, reason, nothingDue, actor, model);
            model.addAttribute("refused", refused);
            return page;
        }
    }

    private static CorrectBooking command(
            PlannedBooking booking, TimesForm times, @Nullable String reason, boolean nothingDue) {
        return new CorrectBooking(
                booking.id(),
                nothingDue ? null : times.slot(booking),
                new RequestField("reason", reason).oneOf(CorrectionReason.class));
    }
}
