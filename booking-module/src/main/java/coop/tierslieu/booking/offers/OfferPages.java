package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.ReserveOrSuggest;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The booking form: how long, what and when; then the offer; then the confirmation. Works without JavaScript. */
@Controller
class OfferPages {

    private static final int MOST_MEMBERS = 1000;

    private final OfferDesk desk;
    private final ReserveOrSuggest reserve;
    private final Spaces spaces;
    private final QueryGateway queries;
    private final Ids ids;
    private final Clock clock;

    OfferPages(OfferDesk desk, ReserveOrSuggest reserve, Spaces spaces, QueryGateway queries, Ids ids, Clock clock) {
        this.desk = desk;
        this.reserve = reserve;
        this.spaces = spaces;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/bookings/new")
    String form(@ModelAttribute OfferForm given, Actor actor, Model model) {
        OfferForm form = given.completed(LocalDateTime.now(clock));
        if (form.asks(actor)) {
            try {
                model.addAttribute("card", desk.card(form, actor));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return page(form, actor, model);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings")
    String confirm(@ModelAttribute ConfirmForm confirmed, @ModelAttribute OfferForm given, Actor actor, Model model) {
        try {
            ReserveSpace wish = confirmed.command(ids);
            reserve.reserve(wish);
            return wish.slots().size() == 1
                    ? "redirect:/bookings/" + wish.slots().get(0).booking()
                    : "redirect:/planning/week?date="
                            + wish.slots().get(0).slot().localStart().toLocalDate();
        } catch (Refused refused) {
            // The new state of things is shown as a new offer, under the sentence that says what happened.
            String page = form(given, actor, model);
            model.addAttribute("refused", refused);
            return page;
        }
    }

    private String page(OfferForm form, Actor actor, Model model) {
        List<SpaceRegistered> all = spaces.all();
        model.addAttribute("form", form);
        model.addAttribute("lengths", Length.values());
        model.addAttribute(
                "kinds",
                all.stream()
                        .collect(
                                Collectors.groupingBy(SpaceRegistered::kind, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("members", actor.isStaff() ? members() : Map.of());
        model.addAttribute("forOthers", actor.isStaff());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/offer";
    }

    private Map<String, String> members() {
        return queries.query(new FindMembers("", MOST_MEMBERS), Names.class)
                .join()
                .byMember();
    }
}
