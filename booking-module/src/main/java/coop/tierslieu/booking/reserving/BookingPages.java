package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One booking: what was agreed, what became of it, and what can still be done. */
@Controller
class BookingPages {

    private final VisibleBookings bookings;
    private final ForeseenChanges foreseen;
    private final Spaces spaces;
    private final MemberNames names;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    BookingPages(
            VisibleBookings bookings,
            ForeseenChanges foreseen,
            Spaces spaces,
            MemberNames names,
            CommandGateway commands,
            Ids ids,
            Clock clock) {
        this.bookings = bookings;
        this.foreseen = foreseen;
        this.spaces = spaces;
        this.names = names;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/bookings/{id}")
    String booking(@PathVariable String id, Actor actor, Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        String member = booking.member().value();
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        model.addAttribute("booking", booking);
        model.addAttribute("now", now);
        model.addAttribute(
                "spaceNames",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        model.addAttribute("memberName", names.seenBy(actor, Set.of(member)).of(booking.member()));
        model.addAttribute("possible", foreseen.possible(booking));
        model.addAttribute("acts", actor.mayActFor(booking.member()));
        model.addAttribute("isStaff", actor.isStaff());
        model.addAttribute("maySeeHistory", actor.isStaff() || actor.role() == Role.AUDITOR);
        model.addAttribute("cancellations", foreseen.cancelled(booking));
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/booking";
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings/{id}/cancel")
    String cancel(
            @PathVariable String id, @RequestParam(required = false) @Nullable String scope, Actor actor, Model model) {
        return then(
                id,
                actor,
                model,
                booking -> new CancelBooking(
                        booking.space(), booking.id(), booking.member(), Scope.of(new RequestField("scope", scope))));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings/{id}/check-in")
    String checkIn(@PathVariable String id, Actor actor, Model model) {
        return then(id, actor, model, booking -> new CheckIn(booking.space(), booking.id(), booking.member()));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings/{id}/departure")
    String leave(@PathVariable String id, Actor actor, Model model) {
        return then(id, actor, model, booking -> new LeaveEarly(booking.space(), booking.id(), booking.member()));
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/bookings/{id}/no-show")
    String noShow(@PathVariable String id, Actor actor, Model model) {
        return then(id, actor, model, booking -> new RecordNoShow(booking.space(), booking.id()));
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/bookings/{id}/deposit")
    String receiveDeposit(@PathVariable String id, Actor actor, Model model) {
        return then(id, actor, model, booking -> new RecordDeposit(booking.space(), booking.id()));
    }

    private String then(String id, Actor actor, Model model, Function<PlannedBooking, Object> command) {
        PlannedBooking booking = bookings.find(id, actor);
        try {
            commands.sendAndWait(command.apply(booking));
            return "redirect:/bookings/" + id;
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return booking(id, actor, model);
        }
    }
}
