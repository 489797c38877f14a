package coop.tierslieu.booking.reserving;

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
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One booking: what was agreed, what became of it, and what can still be done. */
@Controller
class BookingPages {

    private final VisibleBookings bookings;
    private final Spaces spaces;
    private final MemberNames names;
    private final BookingRules rules;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    BookingPages(
            VisibleBookings bookings,
            Spaces spaces,
            MemberNames names,
            BookingRules rules,
            CommandGateway commands,
            Ids ids,
            Clock clock) {
        this.bookings = bookings;
        this.spaces = spaces;
        this.names = names;
        this.rules = rules;
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
        boolean acts = actor.mayActFor(booking.member()) && booking.status().isPending();
        OffsetDateTime start = booking.slot().start();
        model.addAttribute("booking", booking);
        model.addAttribute(
                "spaceName",
                spaces.find(booking.space())
                        .map(SpaceRegistered::name)
                        .orElse(booking.space().value()));
        model.addAttribute("memberName", names.seenBy(actor, Set.of(member)).of(booking.member()));
        model.addAttribute("mayCancel", acts && now.isBefore(start));
        model.addAttribute(
                "mayCheckIn",
                acts
                        && !now.isBefore(start.minus(rules.earliestCheckIn()))
                        && now.isBefore(booking.slot().end()));
        model.addAttribute(
                "mayRecordNoShow", actor.isStaff() && acts && !now.isBefore(start.plus(rules.noShowAfter())));
        model.addAttribute("maySeeHistory", actor.isStaff() || actor.role() == Role.AUDITOR);
        model.addAttribute("feeNow", booking.feeAt(now));
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/booking";
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings/{id}/cancel")
    String cancel(@PathVariable String id, Actor actor, Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        return then(new CancelBooking(booking.space(), booking.id(), booking.member()), id, actor, model);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings/{id}/check-in")
    String checkIn(@PathVariable String id, Actor actor, Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        return then(new CheckIn(booking.space(), booking.id(), booking.member()), id, actor, model);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/bookings/{id}/no-show")
    String noShow(@PathVariable String id, Actor actor, Model model) {
        PlannedBooking booking = bookings.find(id, actor);
        return then(new RecordNoShow(booking.space(), booking.id()), id, actor, model);
    }

    private String then(Object command, String id, Actor actor, Model model) {
        try {
            commands.sendAndWait(command);
            return "redirect:/bookings/" + id;
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return booking(id, actor, model);
        }
    }
}
