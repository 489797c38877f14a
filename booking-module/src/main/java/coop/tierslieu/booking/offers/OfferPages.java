package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.ReserveOrSuggest;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.visiting.VisitorDesk;
import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
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

/**
 * The fuller form: how long, what and when, for how many; then the offer. The host confirms it at once; anyone else
 * has it kept, and confirms what is kept. Works without JavaScript.
 */
@Controller
class OfferPages {

    static final String FOR_MEMBERS = "/bookings/new";
    static final String FOR_VISITORS = "/reserve/other";

    private static final int MOST_MEMBERS = 1000;
    private static final MemberId NOBODY = new MemberId("nobody");

    private final OfferDesk desk;
    private final ReserveOrSuggest reserve;
    private final Standings standings;
    private final Spaces spaces;
    private final VisitorDesk visitors;
    private final QueryGateway queries;
    private final Ids ids;
    private final Clock clock;

    OfferPages(
            OfferDesk desk,
            ReserveOrSuggest reserve,
            Standings standings,
            Spaces spaces,
            VisitorDesk visitors,
            QueryGateway queries,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.reserve = reserve;
        this.standings = standings;
        this.spaces = spaces;
        this.visitors = visitors;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping(FOR_MEMBERS)
    String form(@ModelAttribute OfferForm given, Actor actor, Model model) {
        OfferForm form = given.completed(LocalDateTime.now(clock));
        if (form.asks(actor)) {
            try {
                model.addAttribute("card", card(form, desk.standing(form.wantedFor(actor), actor)));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return page(form, actor, model);
    }

    @AllowedTo(Role.PUBLIC)
    @GetMapping(FOR_VISITORS)
    String visitorsForm(@ModelAttribute OfferForm given, Actor actor, HttpServletRequest request, Model model) {
        visitors.expectAnswer(request);
        OfferForm form = given.completed(LocalDateTime.now(clock));
        if (form.asks(actor)) {
            try {
                model.addAttribute("card", card(form, standings.of(NOBODY)));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return page(form, actor, model);
    }

    private OfferCard card(OfferForm form, Standing standing) {
        SpaceRegistered space = spaces.known(form.wantedSpace());
        return desk.card(OfferWish.plain(
                space, standing, desk.slots(form, space, standing), form.wantedSeats(), form.wantedLayout()));
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/bookings")
    String confirm(@ModelAttribute ConfirmForm confirmed, @ModelAttribute OfferForm given, Actor actor, Model model) {
        try {
            ReserveSpace wish = confirmed.command(confirmed.wantedFor(), ids);
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
        model.addAttribute("formPath", actor.role() == Role.PUBLIC ? FOR_VISITORS : FOR_MEMBERS);
        model.addAttribute("lengths", Length.values());
        model.addAttribute("layouts", layouts(form, all));
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

    /** Those of the chosen space; nothing to choose from where there is only one. */
    private static List<Layout> layouts(OfferForm form, List<SpaceRegistered> all) {
        return all.stream()
                .filter(space -> space.space().value().equals(form.space())
                        && space.capacity().size() > 1)
                .flatMap(space -> space.capacity().keySet().stream().sorted())
                .toList();
    }

    private Map<String, String> members() {
        return queries.query(new FindMembers("", MOST_MEMBERS), Names.class)
                .join()
                .byMember();
    }
}
