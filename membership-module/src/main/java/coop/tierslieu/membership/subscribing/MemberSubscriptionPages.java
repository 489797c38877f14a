package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.members.MemberView;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The subscriptions of one member, and another one: by the host, or by the member for themselves. */
@Controller
class MemberSubscriptionPages {

    private final CommandGateway commands;
    private final Subscriptions subscriptions;
    private final SubscriptionSheet sheet;
    private final MemberDirectory directory;
    private final Ids ids;
    private final Clock clock;

    MemberSubscriptionPages(
            CommandGateway commands,
            Subscriptions subscriptions,
            SubscriptionSheet sheet,
            MemberDirectory directory,
            Ids ids,
            Clock clock) {
        this.commands = commands;
        this.subscriptions = subscriptions;
        this.sheet = sheet;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /** One's own; an account that is no member's has none. */
    @GetMapping("/account/subscriptions")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String mine(Actor actor, Model model) {
        model.addAttribute("form", SubscribeRequest.BLANK);
        return mine(actor.member(), actor, model);
    }

    @PostMapping("/account/subscriptions")
    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    String subscribe(
            @ModelAttribute("form") SubscribeRequest form, Actor actor, Model model, RedirectAttributes redirect) {
        if (actor.member() == null) {
            throw new Refused(MembershipRule.MEMBER_UNKNOWN, "member", actor.id());
        }
        SubscriptionId id = new SubscriptionId(ids.next());
        try {
            commands.sendAndWait(form.toCommand(id, new MemberId(actor.member()), LocalDate.now(clock)));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return mine(actor.member(), actor, model);
        }
        return done(id, redirect);
    }

    @GetMapping("/members/{member}/subscriptions")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    String ofMember(@PathVariable MemberId member, Actor actor, Model model) {
        model.addAttribute("form", SubscribeRequest.BLANK);
        return ofMember(directory.seenBy(actor, member), actor, model);
    }

    @PostMapping("/members/{member}/subscriptions")
    @AllowedTo(Role.HOST)
    String subscribe(
            @PathVariable MemberId member,
            @ModelAttribute("form") SubscribeRequest form,
            Actor actor,
            Model model,
            RedirectAttributes redirect) {
        MemberView view = directory.seenBy(actor, member);
        SubscriptionId id = new SubscriptionId(ids.next());
        try {
            commands.sendAndWait(form.toCommand(id, member, LocalDate.now(clock)));
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return ofMember(view, actor, model);
        }
        return done(id, redirect);
    }

    private static String done(SubscriptionId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "subscriptions.done.started");
        return "redirect:/subscriptions/" + id;
    }

    private String mine(@Nullable String member, Actor actor, Model model) {
        model.addAttribute("action", "/account/subscriptions");
        model.addAttribute("maySubscribe", member != null);
        return page(member == null ? List.of() : subscriptions.of(member), actor, model);
    }

    private String ofMember(MemberView member, Actor actor, Model model) {
        model.addAttribute("action", "/members/" + member.id() + "/subscriptions");
        model.addAttribute("maySubscribe", actor.role() == Role.HOST);
        model.addAttribute("member", member);
        return page(subscriptions.of(member.id()), actor, model);
    }

    private String page(List<SubscriptionView> views, Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        sheet.fill(views, actor, model);
        sheet.plans(today, model);
        model.addAttribute("today", today);
        model.addAttribute("places", sheet.freePlaces());
        return "membership/subscriptions/of-member";
    }
}
