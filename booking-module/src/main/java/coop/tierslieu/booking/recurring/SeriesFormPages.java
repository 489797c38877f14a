package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.ExtraOffers;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a series: when it comes back; then its dates, each removable; then the confirmation. */
@Controller
class SeriesFormPages {

    private static final int MOST_MEMBERS = 1000;

    private final SeriesDesk desk;
    private final SeriesBooking booking;
    private final ExtraOffers extras;
    private final Spaces spaces;
    private final QueryGateway queries;
    private final Ids ids;
    private final Clock clock;

    SeriesFormPages(
            SeriesDesk desk,
            SeriesBooking booking,
            ExtraOffers extras,
            Spaces spaces,
            QueryGateway queries,
            Ids ids,
            Clock clock) {
        this.desk = desk;
        this.booking = booking;
        this.extras = extras;
        this.spaces = spaces;
        this.queries = queries;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/bookings/series/new")
    String form(@ModelAttribute SeriesForm given, Actor actor, Model model) {
        SeriesForm form = given.completed(LocalDateTime.now(clock));
        if (form.asks(actor)) {
            try {
                SeriesWish wish = form.wish(actor);
                model.addAttribute("occurrences", desk.occurrences(wish, actor));
                model.addAttribute("prepaid", prepaid(wish));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        }
        return page(form, actor, model);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/bookings/series")
    String confirm(@ModelAttribute SeriesForm given, Actor actor, Model model, RedirectAttributes next) {
        SeriesForm form = given.completed(LocalDateTime.now(clock));
        try {
            BookedSeries booked = booking.book(form.wish(actor));
            next.addFlashAttribute("skipped", booked.skipped());
            return "redirect:/series/" + booked.id();
        } catch (Refused refused) {
            // The dates are shown as they are now, under the sentence that says what happened.
            String page = form(given, actor, model);
            model.addAttribute("refused", refused);
            return page;
        }
    }

    private String page(SeriesForm form, Actor actor, Model model) {
        List<SpaceRegistered> all = spaces.all();
        model.addAttribute("form", form);
        model.addAttribute("equipment", equipmentFor(form, all));
        model.addAttribute("repeats", Repeat.values());
        model.addAttribute("ordinals", SeriesForm.ORDINALS);
        model.addAttribute("weekdays", SeriesForm.WEEKDAYS);
        model.addAttribute(
                "kinds",
                all.stream()
                        .collect(
                                Collectors.groupingBy(SpaceRegistered::kind, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("members", actor.isStaff() ? members() : Map.of());
        model.addAttribute("forOthers", actor.isStaff());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/series-form";
    }

    private List<SpaceRegistered> equipmentFor(SeriesForm form, List<SpaceRegistered> all) {
        return all.stream()
                .filter(space -> space.space().value().equals(form.space()))
                .findFirst()
                .map(extras::equipmentFor)
                .orElse(List.of());
    }

    /** What has something left for it; whether it covers the space and suffices, membership decides. */
    private List<Prepaid> prepaid(SeriesWish wish) {
        LocalDate first = wish.timetable().days().get(0);
        return queries.query(new PrepaidOf(wish.member()), PrepaidBalances.class).join().prepaid().stream()
                .filter(prepaid -> prepaid.left() > 0 && !prepaid.validUntil().isBefore(first))
                .toList();
    }

    private Map<String, String> members() {
        return queries.query(new FindMembers("", MOST_MEMBERS), Names.class)
                .join()
                .byMember();
    }
}
