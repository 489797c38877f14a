package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.planning.PlanningMark;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.CheckIn;
import coop.tierslieu.booking.reserving.LeaveEarly;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is here now, who is late, who will come: each a press away from having come or gone. */
@Controller
class DeskPages {

    private final Spaces spaces;
    private final Bookings bookings;
    private final WhoIsHere whoIsHere;
    private final MemberNames names;
    private final PlanningMark mark;
    private final BookingRules rules;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    DeskPages(
            Spaces spaces,
            Bookings bookings,
            WhoIsHere whoIsHere,
            MemberNames names,
            PlanningMark mark,
            BookingRules rules,
            CommandGateway commands,
            Ids ids,
            Clock clock) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.whoIsHere = whoIsHere;
        this.names = names;
        this.mark = mark;
        this.rules = rules;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/desk")
    String desk(Actor actor, Model model) {
        // Before the planning is read: what happens in between is then news, and never missed.
        model.addAttribute("mark", mark.current());
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        Presence presence = whoIsHere.at(now);
        model.addAttribute("presence", presence);
        model.addAttribute("now", now);
        model.addAttribute("checkInOpensUntil", now.plus(rules.earliestCheckIn()));
        model.addAttribute(
                "spaceNames",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        model.addAttribute(
                "names",
                names.seenBy(
                                actor,
                                presence.all()
                                        .map(booking -> booking.member().value())
                                        .collect(Collectors.toSet()))
                        .byMember());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/desk";
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/desk/check-in")
    String checkIn(@RequestParam(required = false) @Nullable String booking, RedirectAttributes redirect) {
        return then(booking, known -> new CheckIn(known.space(), known.id(), known.member()), redirect);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/desk/leave")
    String leave(@RequestParam(required = false) @Nullable String booking, RedirectAttributes redirect) {
        return then(booking, known -> new LeaveEarly(known.space(), known.id(), known.member()), redirect);
    }

    private String then(
            @Nullable String booking, Function<PlannedBooking, Object> command, RedirectAttributes redirect) {
        try {
            PlannedBooking known = bookings.find(new RequestField("booking", booking).id(BookingId::new))
                    .orElseThrow(() -> new Refused(RequestRule.BOOKING_UNKNOWN, "booking", booking));
            commands.sendAndWait(command.apply(known));
        } catch (Refused refused) {
            redirect.addFlashAttribute("refused", refused);
        }
        return "redirect:/desk";
    }
}
