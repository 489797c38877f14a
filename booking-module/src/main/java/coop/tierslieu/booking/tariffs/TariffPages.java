package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The rate cards: what is in force, what was, and the form by which the host adopts the next one. */
@Controller
class TariffPages {

    private final AdoptedRateCards cards;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    TariffPages(AdoptedRateCards cards, CommandGateway commands, Ids ids, Clock clock) {
        this.cards = cards;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/tariffs")
    String cards(Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        String inForce = cards.inForceOn(today).map(RateCard::version).orElse("");
        model.addAttribute(
                "cards",
                cards.all().stream()
                        .map(card -> RateCardView.of(card, card.version().equals(inForce)))
                        .toList());
        model.addAttribute("mayAdopt", actor.isStaff());
        return "booking/tariffs";
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/tariffs/new")
    String form(Model model) {
        LocalDate today = LocalDate.now(clock);
        Optional<RateCard> current = cards.inForceOn(today);
        return form(RateCardForm.copyOf(current, today.plusDays(1)), model);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/tariffs")
    String adopt(@ModelAttribute RateCardForm form, Model model) {
        try {
            commands.sendAndWait(form.command());
            return "redirect:/tariffs";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return form(form, model);
        }
    }

    private String form(RateCardForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", SpaceKind.values());
        model.addAttribute("classes", CustomerClass.values());
        model.addAttribute("uses", Use.values());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/tariff-form";
    }
}
