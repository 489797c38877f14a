package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.plans.Plans;
import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One subscription: its terms, what is due, and what can be decided about it. */
@Controller
class SubscriptionPages {

    private final CommandGateway commands;
    private final Subscriptions subscriptions;
    private final SubscriptionSheet sheet;
    private final Plans plans;
    private final Clock clock;

    SubscriptionPages(
            CommandGateway commands, Subscriptions subscriptions, SubscriptionSheet sheet, Plans plans, Clock clock) {
        this.commands = commands;
        this.subscriptions = subscriptions;
        this.sheet = sheet;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/subscriptions")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    String all(Actor actor, Model model) {
        sheet.fill(subscriptions.current(), actor, model);
        return "membership/subscriptions/all";
    }

    @GetMapping("/subscriptions/{id}")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String one(@PathVariable SubscriptionId id, Actor actor, Model model) {
        return page(subscriptions.seenBy(actor, id), actor, model);
    }

    @PostMapping("/subscriptions/{id}/terms/{term}/payment")
    @AllowedTo(Role.HOST)
    String pay(
            @PathVariable SubscriptionId id,
            @PathVariable int term,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return decide(id, "paid", view -> new RecordTermPayment(id, term), actor, model, redirect);
    }

    @PostMapping("/subscriptions/{id}/suspension")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String suspend(
            @PathVariable SubscriptionId id,
            @ModelAttribute("rest") SuspendRequest form,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return decide(id, "suspended", form::toCommand, actor, model, redirect);
    }

    @PostMapping("/subscriptions/{id}/resumption")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String resume(@PathVariable SubscriptionId id, Actor actor, Model model, RedirectAttributes redirect) {
        return decide(id, "resumed", view -> new ResumeSubscription(id, view.memberId()), actor, model, redirect);
    }

    @PostMapping("/subscriptions/{id}/cancellation")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String cancel(
            @PathVariable SubscriptionId id,
            @ModelAttribute("end") CancelRequest form,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        return decide(id, "cancelled", form::toCommand, actor, model, redirect);
    }

    /** What a change would give back and charge, before it is confirmed. */
    @GetMapping("/subscriptions/{id}/plan")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String preview(
            @PathVariable SubscriptionId id, @ModelAttribute("wish") ChangePlanRequest wish, Actor actor, Model model) {
        return plan(subscriptions.seenBy(actor, id), wish, actor, model);
    }

    @PostMapping("/subscriptions/{id}/plan")
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    String change(
            @PathVariable SubscriptionId id,
            @ModelAttribute("wish") ChangePlanRequest wish,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        SubscriptionView view = subscriptions.seenBy(actor, id);
        try {
            commands.sendAndWait(wish.toCommand(view));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return plan(view, wish, actor, model);
        }
        return done(id, "changed", redirect);
    }

    private String decide(
            SubscriptionId id,
            String done,
            Function<SubscriptionView, Object> command,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        SubscriptionView view = subscriptions.seenBy(actor, id);
        try {
            commands.sendAndWait(command.apply(view));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(view, actor, model);
        }
        return done(id, done, redirect);
    }

    private static String done(SubscriptionId id, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "subscriptions.done." + what);
        return "redirect:/subscriptions/" + id;
    }

    private String plan(SubscriptionView view, ChangePlanRequest wish, Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("view", view);
        if (wish.plan() != null && wish.cycle() != null) {
            try {
                AgreedPlan plan = plans.agreed(wish.planId(), wish.wantedCycle(), today);
                model.addAttribute("preview", PlanChangePreview.of(view, plan, today));
                model.addAttribute("choices", sheet.places(plan.kind(), view.place()));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        sheet.fill(List.of(view), actor, model);
        sheet.plans(today, model);
        return "membership/subscriptions/plan";
    }

    private String page(SubscriptionView view, Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("view", view);
        model.addAttribute("today", today);
        model.addAttribute("earliest", today.plusDays(view.notice()));
        model.addAttribute("reasons", SubscriptionSheet.REASONS);
        model.addAttribute("mayDecide", actor.role() != Role.AUDITOR && !view.isOver());
        sheet.fill(List.of(view), actor, model);
        return "membership/subscriptions/one";
    }
}
