package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.ExtraOffers;
import coop.tierslieu.booking.reserving.WantedExtra;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The privatisations to come, and each one: its option, its deposit, its conditions. */
@Controller
class PrivatisationPages {

    private final PrivatisationDesk desk;
    private final Privatisations privatisations;
    private final ExtraOffers offers;
    private final Spaces spaces;
    private final MemberNames names;
    private final Ids ids;

    PrivatisationPages(
            PrivatisationDesk desk,
            Privatisations privatisations,
            ExtraOffers offers,
            Spaces spaces,
            MemberNames names,
            Ids ids) {
        this.desk = desk;
        this.privatisations = privatisations;
        this.offers = offers;
        this.spaces = spaces;
        this.names = names;
        this.ids = ids;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/privatisations")
    String privatisations(Actor actor, Model model) {
        List<Privatisation> toCome = privatisations.toCome(actor).stream()
                .filter(one -> one.status() != PrivatisationStatus.CANCELLED)
                .toList();
        model.addAttribute(
                "options", toCome.stream().filter(PrivatisationPages::isOption).toList());
        model.addAttribute(
                "confirmed", toCome.stream().filter(one -> !isOption(one)).toList());
        describe(toCome, actor, model);
        return "booking/privatisations";
    }

    private static boolean isOption(Privatisation one) {
        return one.status() == PrivatisationStatus.OPTION;
    }

    /** What a letter about an option leads to. */
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/privatisations/{id}")
    String privatisation(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> extras,
            Actor actor,
            Model model) {
        Privatisation found = privatisations.find(id, WantedExtra.ticked(extras), actor);
        model.addAttribute("one", found);
        model.addAttribute(
                "equipment",
                isOption(found) ? offers.equipmentFor(spaces.known(found.wish().space())) : List.of());
        model.addAttribute("ticked", extras == null ? List.of() : extras);
        describe(List.of(found), actor, model);
        return "booking/privatisation";
    }

    private void describe(List<Privatisation> shown, Actor actor, Model model) {
        model.addAttribute(
                "spaceNames",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        model.addAttribute(
                "names",
                names.seenBy(
                                actor,
                                shown.stream()
                                        .map(one -> one.wish().member().value())
                                        .collect(Collectors.toSet()))
                        .byMember());
        model.addAttribute("forOthers", actor.isStaff());
        model.addAttribute("mayAct", actor.role() != Role.AUDITOR);
        model.addAttribute("idempotencyKey", ids.next());
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/privatisations/{id}/confirmation")
    String confirm(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable List<String> extras,
            @RequestParam(required = false) @Nullable String expectedTotal,
            Actor actor,
            Model model) {
        return then(id, extras, actor, model, option -> {
            Money total =
                    new RequestField("expectedTotal", expectedTotal).euros().orElse(null);
            desk.confirm(option.id(), option.wish().with(WantedExtra.ticked(extras)), total);
        });
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/privatisations/{id}/giving-back")
    String giveBack(@PathVariable String id, Actor actor, Model model) {
        try {
            desk.giveBack(privatisations.find(id, actor));
            return "redirect:/privatisations";
        } catch (Refused refused) {
            return again(id, null, refused, actor, model);
        }
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/privatisations/{id}/deposit")
    String recordDeposit(@PathVariable String id, Actor actor, Model model) {
        return then(id, null, actor, model, desk::recordDeposit);
    }

    private String then(
            String id, @Nullable List<String> extras, Actor actor, Model model, Consumer<Privatisation> act) {
        try {
            act.accept(privatisations.find(id, actor));
            return "redirect:/privatisations/" + id;
        } catch (Refused refused) {
            return again(id, extras, refused, actor, model);
        }
    }

    /** An option that is gone has no page of its own to say so on. */
    private String again(String id, @Nullable List<String> extras, Refused refused, Actor actor, Model model) {
        model.addAttribute("refused", refused);
        return refused.rule() == PrivatisationRule.PRIVATISATION_IS_UNKNOWN
                ? privatisations(actor, model)
                : privatisation(id, extras, actor, model);
    }
}
