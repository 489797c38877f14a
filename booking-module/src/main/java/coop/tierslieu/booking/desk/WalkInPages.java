package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Someone stands at the door without a booking: who, for how long, at what price; one press and they are in. */
@Controller
class WalkInPages {

    private static final int MOST_FOUND = 12;

    private final WalkInDesk desk;
    private final MemberNames names;
    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Ids ids;

    WalkInPages(WalkInDesk desk, MemberNames names, CommandGateway commands, QueryGateway queries, Ids ids) {
        this.desk = desk;
        this.names = names;
        this.commands = commands;
        this.queries = queries;
        this.ids = ids;
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/desk/walk-in")
    String form(@ModelAttribute("form") WalkInForm form, Actor actor, Model model) {
        try {
            Optional<MemberId> member = form.wantedMember();
            if (member.isPresent()) {
                MemberId walksIn = member.get();
                model.addAttribute("member", walksIn);
                model.addAttribute(
                        "memberName",
                        names.seenBy(actor, Set.of(walksIn.value())).of(walksIn));
                model.addAttribute("booked", desk.booked(walksIn));
                model.addAttribute("stay", form.wantedStay());
                model.addAttribute("card", desk.card(walksIn, form.wantedStay(), form.wantedSpace()));
            }
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
        }
        model.addAttribute("found", found(form.wantedText()));
        model.addAttribute("stays", Stay.values());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/walk-in";
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/desk/walk-in")
    String welcome(@ModelAttribute("form") WalkInForm form, Actor actor, Model model, RedirectAttributes redirect) {
        try {
            BookingId booking = new BookingId(ids.next());
            commands.sendAndWait(form.command(booking));
            redirect.addFlashAttribute("welcomed", booking.value());
            return "redirect:/desk";
        } catch (Refused refused) {
            // The new state of things is shown as a new offer, under the sentence that says what happened.
            String page = form(form, actor, model);
            model.addAttribute("refused", refused);
            return page;
        }
    }

    private Map<String, String> found(String text) {
        return text.isEmpty()
                ? Map.of()
                : queries.query(new FindMembers(text, MOST_FOUND), Names.class)
                        .join()
                        .byMember();
    }
}
