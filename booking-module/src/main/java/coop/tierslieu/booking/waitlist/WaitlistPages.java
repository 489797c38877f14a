package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.reserving.JoinWaitlist;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waiting: a member sees what they wait for, what is kept for them and what became of it; the host sees everyone. */
@Controller
class WaitlistPages {

    private static final int MOST_SHOWN = 20;
    private static final Comparator<WaitingCard> LATEST_FIRST = Comparator.<WaitingCard, OffsetDateTime>comparing(
                    card -> card.entry().slot().start())
            .reversed();

    private final WaitingDesk desk;
    private final WaitingCards cards;
    private final Waitlist waitlist;
    private final Ids ids;
    private final Clock clock;

    WaitlistPages(WaitingDesk desk, WaitingCards cards, Waitlist waitlist, Ids ids, Clock clock) {
        this.desk = desk;
        this.cards = cards;
        this.waitlist = waitlist;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/waitlist")
    String waitlist(Actor actor, Model model) {
        model.addAttribute("idempotencyKey", ids.next());
        return actor.isStaff() ? everyones(actor, model) : own(actor, model);
    }

    private String everyones(Actor actor, Model model) {
        List<WaitingCard> open = cards.of(waitlist.open(clock.instant().atOffset(ZoneOffset.UTC)), actor);
        model.addAttribute(
                "spaces",
                open.stream()
                        .collect(Collectors.groupingBy(
                                WaitingCard::spaceName, LinkedHashMap::new, Collectors.toList())));
        return "booking/waitlist-all";
    }

    private String own(Actor actor, Model model) {
        MemberId member = new RequestField("member", actor.member()).id(MemberId::new);
        List<WaitingCard> all = cards.of(waitlist.of(member), actor);
        model.addAttribute("offered", in(all, WaitingStatus.OFFERED));
        model.addAttribute(
                "waiting",
                in(all, WaitingStatus.WAITING).stream()
                        .filter(card -> !card.entry().isOver(clock.instant()))
                        .toList());
        model.addAttribute(
                "over",
                all.stream()
                        .filter(card -> card.entry().isOver(clock.instant()))
                        .sorted(LATEST_FIRST)
                        .limit(MOST_SHOWN)
                        .toList());
        return "booking/waitlist";
    }

    private static List<WaitingCard> in(List<WaitingCard> cards, WaitingStatus status) {
        return cards.stream().filter(card -> card.entry().status() == status).toList();
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/waitlist")
    String join(@ModelAttribute JoinRequest request, Actor actor, Model model, RedirectAttributes next) {
        try {
            JoinWaitlist wish = request.command(new BookingId(ids.next()), actor);
            desk.join(wish);
            next.addFlashAttribute("joined", true);
            return "redirect:/waitlist/" + wish.booking();
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return waitlist(actor, model);
        }
    }

    /** What a letter leads to: the offer, or whatever became of it. */
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/waitlist/{id}")
    String entry(@PathVariable String id, Actor actor, Model model) {
        model.addAttribute("card", cards.of(desk.find(id, actor), actor));
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/waitlist-entry";
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/waitlist/{id}/taking")
    String take(@PathVariable String id, @ModelAttribute TakeForm form, Actor actor, Model model) {
        try {
            desk.take(desk.find(id, actor), form.source(), form.total());
            return "redirect:/bookings/" + id;
        } catch (Refused refused) {
            return again(id, refused, actor, model);
        }
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/waitlist/{id}/leaving")
    String leave(@PathVariable String id, Actor actor, Model model) {
        try {
            desk.leave(desk.find(id, actor));
            return "redirect:/waitlist";
        } catch (Refused refused) {
            return again(id, refused, actor, model);
        }
    }

    private String again(String id, Refused refused, Actor actor, Model model) {
        model.addAttribute("refused", refused);
        return entry(id, actor, model);
    }
}
