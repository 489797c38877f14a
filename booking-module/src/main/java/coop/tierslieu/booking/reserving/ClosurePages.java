package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.ClosedPeriod;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closing a space, or all of them, for a while; seeing to the bookings in the way; opening again before the time. */
@Controller
class ClosurePages {

    /**
     * A booking in the way of a closure, and what can still be done about it.
     *
     * @param unused as in {@link ClosureDesk#isUnused}
     */
    record InTheWay(PlannedBooking booking, Possibilities possible, boolean unused) {}

    /** Closures of one slot for one reason, and the bookings that stand in their way. */
    record Affected(List<ClosedPeriod> closures, List<InTheWay> bookings) {

        public ClosedPeriod first() {
            return closures.get(0);
        }

        public boolean anyToCancel() {
            return bookings.stream().anyMatch(one -> one.possible().cancelFree() && one.unused());
        }
    }

    private final Spaces spaces;
    private final ClosureDesk desk;
    private final ForeseenChanges foreseen;
    private final MemberNames names;
    private final Ids ids;
    private final Clock clock;

    ClosurePages(Spaces spaces, ClosureDesk desk, ForeseenChanges foreseen, MemberNames names, Ids ids, Clock clock) {
        this.spaces = spaces;
        this.desk = desk;
        this.foreseen = foreseen;
        this.names = names;
        this.ids = ids;
        this.clock = clock;
    }

    // One space

    @AllowedTo(Role.HOST)
    @GetMapping("/spaces/{id}/closures")
    String closures(@PathVariable String id, Actor actor, Model model) {
        return page(known(id), tomorrow(), actor, model);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/spaces/{id}/closures")
    String close(@PathVariable String id, @ModelAttribute CloseRequest form, Actor actor, Model model) {
        SpaceRegistered space = known(id);
        try {
            desk.close(space.space(), form.slot(), form.statedReason());
            return "redirect:/spaces/" + space.space() + "/closures";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(space, form, actor, model);
        }
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/spaces/{id}/closures/{closure}/lift")
    String lift(@PathVariable String id, @PathVariable String closure) {
        ClosedPeriod known = known(id, closure);
        desk.reopen(known);
        return "redirect:/spaces/" + known.space() + "/closures";
    }

    /** @param booking null: all that can be */
    @AllowedTo(Role.HOST)
    @PostMapping("/spaces/{id}/closures/{closure}/cancel")
    String cancel(
            @PathVariable String id,
            @PathVariable String closure,
            @RequestParam(required = false) @Nullable String booking,
            Actor actor,
            Model model) {
        ClosedPeriod known = known(id, closure);
        try {
            if (booking == null) {
                desk.cancelAll(List.of(known));
            } else {
                desk.cancel(known, new RequestField("booking", booking).id(BookingId::new));
            }
            return "redirect:/spaces/" + known.space() + "/closures";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(known(id), tomorrow(), actor, model);
        }
    }

    private String page(SpaceRegistered space, CloseRequest form, Actor actor, Model model) {
        model.addAttribute("space", space.space().value());
        model.addAttribute("spaceName", space.name());
        model.addAttribute("hasParts", !space.parts().isEmpty());
        return page(form, closure -> closure.space().equals(space.space()), actor, model);
    }

    // All spaces

    @AllowedTo(Role.HOST)
    @GetMapping("/closures")
    String everywhere(Actor actor, Model model) {
        return page(tomorrow(), any -> true, actor, model);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/closures")
    String closeEverywhere(@ModelAttribute CloseRequest form, Actor actor, Model model) {
        try {
            desk.closeEverywhere(form.slot(), form.statedReason());
            return "redirect:/closures";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(form, any -> true, actor, model);
        }
    }

    /** Wherever it is closed in just that slot for just that reason. */
    @AllowedTo(Role.HOST)
    @PostMapping("/closures/lift")
    String liftEverywhere(@ModelAttribute CloseRequest form) {
        desk.reopenAll(desk.alike(form.slot(), form.statedReason()));
        return "redirect:/closures";
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/closures/cancel")
    String cancelEverywhere(@ModelAttribute CloseRequest form) {
        desk.cancelAll(desk.alike(form.slot(), form.statedReason()));
        return "redirect:/closures";
    }

    private String page(CloseRequest form, Predicate<ClosedPeriod> shown, Actor actor, Model model) {
        List<Affected> affected = affected(shown);
        model.addAttribute("closures", affected);
        model.addAttribute("form", form);
        model.addAttribute("idempotencyKey", ids.next());
        model.addAttribute(
                "spaceNames",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        model.addAttribute(
                "names",
                names.seenBy(
                                actor,
                                affected.stream()
                                        .flatMap(one -> one.bookings().stream())
                                        .map(one -> one.booking().member().value())
                                        .collect(Collectors.toSet()))
                        .byMember());
        return "booking/closures";
    }

    private List<Affected> affected(Predicate<ClosedPeriod> shown) {
        Map<Map.Entry<TimeSlot, String>, List<ClosedPeriod>> alike = spaces.closures(OffsetDateTime.now(clock)).stream()
                .filter(shown)
                .collect(Collectors.groupingBy(
                        closure -> Map.entry(closure.slot(), closure.reason()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<SpaceRegistered> all = spaces.all();
        return alike.values().stream().map(closures -> affected(closures, all)).toList();
    }

    private Affected affected(List<ClosedPeriod> closures, List<SpaceRegistered> all) {
        return new Affected(
                closures,
                closures.stream()
                        .flatMap(closure -> desk.affected(closure, all).stream())
                        .distinct()
                        .sorted(ClosureDesk.BY_START)
                        .map(booking -> new InTheWay(
                                booking, foreseen.possible(booking), desk.isUnused(booking, closures.get(0))))
                        .toList());
    }

    private CloseRequest tomorrow() {
        LocalDateTime eight = LocalDateTime.now(clock)
                .plusDays(1)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(8);
        return new CloseRequest(eight.toString(), eight.withHour(20).toString(), null);
    }

    private SpaceRegistered known(String id) {
        return spaces.known(new RequestField("space", id).id(SpaceId::new));
    }

    private ClosedPeriod known(String id, String closure) {
        return desk.known(known(id).space(), new RequestField("closure", closure).id(ClosureId::new));
    }
}
