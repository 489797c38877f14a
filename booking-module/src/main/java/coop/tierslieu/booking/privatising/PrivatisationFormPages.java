package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.ExtraOffers;
import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a privatisation: what and when; then price, deposit and conditions; then an option or the confirmation. */
@Controller
class PrivatisationFormPages {

    private static final int MOST_MEMBERS = 1000;

    private final PrivatisationDesk desk;
    private final PrivatisationOffers offers;
    private final ExtraOffers extras;
    private final QueryGateway queries;
    private final Ids ids;
    private final Clock clock;

    PrivatisationFormPages(
            PrivatisationDesk desk,
            PrivatisationOffers offers,
            ExtraOffers extras,
            QueryGateway queries,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.offers = offers;
        this.extras = extras;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/privatisations/new")
    String form(@ModelAttribute PrivatisationForm given, Actor actor, Model model) {
        List<SpaceRegistered> spaces = offers.hiredOut();
        PrivatisationForm form = given.completed(
                LocalDate.now(clock),
                spaces.stream().map(space -> space.space().value()).findFirst().orElse(""));
        if (form.asks(actor)) {
            try {
                model.addAttribute("quote", desk.quote(form.wish(actor), actor));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        model.addAttribute("form", form);
        model.addAttribute("spaces", spaces);
        model.addAttribute("equipment", equipmentFor(form, spaces));
        model.addAttribute("layouts", Layout.values());
        model.addAttribute("members", actor.isStaff() ? members() : Map.of());
        model.addAttribute("forOthers", actor.isStaff());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/privatisation-form";
    }

    private List<SpaceRegistered> equipmentFor(PrivatisationForm form, List<SpaceRegistered> hiredOut) {
        return hiredOut.stream()
                .filter(space -> space.space().value().equals(form.space()))
                .findFirst()
                .map(extras::equipmentFor)
                .orElse(List.of());
    }

    /** What was ticked goes along to the page of the option, where it is confirmed. */
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/privatisations/options")
    String takeOption(@ModelAttribute PrivatisationForm form, Actor actor, RedirectAttributes next, Model model) {
        BookingId id = new BookingId(ids.next());
        return orAgain(form, actor, model, id, () -> {
            desk.takeOption(id, form.wish(actor));
            if (form.extras() != null) {
                next.addAttribute("extras", form.extras());
            }
        });
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/privatisations")
    String confirm(@ModelAttribute PrivatisationForm form, Actor actor, Model model) {
        BookingId id = new BookingId(ids.next());
        return orAgain(form, actor, model, id, () -> desk.confirm(id, form.wish(actor), form.total()));
    }

    /** When it is refused, things are shown as they are now, under the sentence that says what happened. */
    private String orAgain(PrivatisationForm form, Actor actor, Model model, BookingId id, Runnable hire) {
        try {
            hire.run();
            return "redirect:/privatisations/" + id;
        } catch (Refused refused) {
            String page = form(form, actor, model);
            model.addAttribute("refused", refused);
            return page;
        }
    }

    private Map<String, String> members() {
        return queries.query(new FindMembers("", MOST_MEMBERS), Names.class)
                .join()
                .byMember();
    }
}
