package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.membership.subscribing.Places;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waiting for a desk, an office or a locker: everyone who does for the host, oneself for a member. */
@Controller
class PlaceWaitingPages {

    private final PlaceWaitings waitings;
    private final Places places;
    private final Vault vault;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    PlaceWaitingPages(
            PlaceWaitings waitings, Places places, Vault vault, CommandGateway commands, Ids ids, Clock clock) {
        this.waitings = waitings;
        this.places = places;
        this.vault = vault;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/place-waiting")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String page(Actor actor, Model model) {
        List<WaitingView> shown = actor.role() == Role.HOST
                ? waitings.open()
                : actor.member() == null ? List.of() : waitings.of(actor.member());
        Map<String, String> placeNames = new HashMap<>();
        Arrays.stream(PlanKind.values())
                .flatMap(kind -> places.suitable(kind).entrySet().stream())
                .forEach(place -> placeNames.put(place.getKey().value(), place.getValue()));
        model.addAttribute("waitings", shown);
        model.addAttribute("placeNames", placeNames);
        model.addAttribute(
                "names",
                vault.names(
                        shown.stream().map(one -> new MemberId(one.member())).collect(Collectors.toSet())));
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("mayJoin", actor.member() != null);
        model.addAttribute(
                "kinds",
                Arrays.stream(PlanKind.values()).filter(PlanKind::hasPlace).toList());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("idempotencyKey", ids.next());
        return "membership/subscriptions/waiting";
    }

    @PostMapping("/place-waiting")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String join(@ModelAttribute JoinQueueRequest form, Actor actor, Model model, RedirectAttributes redirect) {
        if (actor.member() == null) {
            throw new Refused(MembershipRule.MEMBER_UNKNOWN, "member", actor.id());
        }
        try {
            commands.sendAndWait(
                    form.toCommand(new WaitingId(ids.next()), new MemberId(actor.member()), LocalDate.now(clock)));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(actor, model);
        }
        redirect.addFlashAttribute("done", "subscriptions.done.waiting");
        return "redirect:/place-waiting";
    }

    @PostMapping("/place-waiting/{id}/leave")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String leave(@PathVariable WaitingId id, Actor actor, RedirectAttributes redirect) {
        WaitingView view = waitings.seenBy(actor, id);
        commands.sendAndWait(
                new LeavePlaceQueue(PlaceQueue.idOf(view.kind()), view.kind(), id, new MemberId(view.member())));
        redirect.addFlashAttribute("done", "subscriptions.done.left");
        return "redirect:/place-waiting";
    }
}
