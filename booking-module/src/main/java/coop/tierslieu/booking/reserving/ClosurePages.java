package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
import coop.tierslieu.booking.spaces.ClosureView;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closing a space for a while, and opening it again before its time. */
@Controller
class ClosurePages {

    /** What the host typed. */
    record ClosureForm(
            @Nullable String start,
            @Nullable String end,
            @Nullable String reason) {

        TimeSlot slot() {
            return TimeSlot.parse(new RequestField("start", start).text(), new RequestField("end", end).text());
        }
    }

    /** A closure and the bookings that stand in its way. */
    record Affected(ClosureView closure, List<PlannedBooking> bookings) {}

    private final Spaces spaces;
    private final Bookings bookings;
    private final MemberNames names;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    ClosurePages(Spaces spaces, Bookings bookings, MemberNames names, CommandGateway commands, Ids ids, Clock clock) {
        this.spaces = spaces;
        this.bookings = bookings;
        this.names = names;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/spaces/{id}/closures")
    String closures(@PathVariable String id, Actor actor, Model model) {
        LocalDateTime tomorrow = LocalDateTime.now(clock)
                .plusDays(1)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(8);
        ClosureForm form =
                new ClosureForm(tomorrow.toString(), tomorrow.withHour(20).toString(), null);
        return page(known(id), form, actor, model);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/spaces/{id}/closures")
    String close(@PathVariable String id, @ModelAttribute ClosureForm form, Actor actor, Model model) {
        SpaceRegistered space = known(id);
        try {
            commands.sendAndWait(new CloseSpace(
                    space.space(),
                    new ClosureId(ids.next()),
                    form.slot(),
                    new RequestField("reason", form.reason()).text()));
            return "redirect:/spaces/" + space.space() + "/closures";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(space, form, actor, model);
        }
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/spaces/{id}/closures/{closure}/lift")
    String lift(@PathVariable String id, @PathVariable String closure) {
        SpaceRegistered space = known(id);
        commands.sendAndWait(new ReopenSpace(space.space(), new RequestField("closure", closure).id(ClosureId::new)));
        return "redirect:/spaces/" + space.space() + "/closures";
    }

    private SpaceRegistered known(String id) {
        return spaces.known(new RequestField("space", id).id(SpaceId::new));
    }

    private String page(SpaceRegistered space, ClosureForm form, Actor actor, Model model) {
        List<Affected> affected = spaces.closures(OffsetDateTime.now(clock)).stream()
                .filter(closure -> closure.space().equals(space.space()))
                .map(this::affected)
                .toList();
        model.addAttribute("space", space.space().value());
        model.addAttribute("spaceName", space.name());
        model.addAttribute("closures", affected);
        model.addAttribute("form", form);
        model.addAttribute("idempotencyKey", ids.next());
        model.addAttribute(
                "names",
                names.seenBy(
                                actor,
                                affected.stream()
                                        .flatMap(one -> one.bookings().stream())
                                        .map(booking -> booking.member().value())
                                        .collect(Collectors.toSet()))
                        .byMember());
        return "booking/closures";
    }

    private Affected affected(ClosedPeriod closure) {
        return new Affected(ClosureView.of(closure), bookings.standing(closure.space(), closure.slot()));
    }
}
