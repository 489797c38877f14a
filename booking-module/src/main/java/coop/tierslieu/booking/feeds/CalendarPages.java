package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people copy the link of their calendar, and renew it when somebody else has got hold of it. */
@Controller
class CalendarPages {

    private static final String RENEWED = "renewed";

    private final FeedLinks links;
    private final Spaces spaces;

    CalendarPages(FeedLinks links, Spaces spaces) {
        this.links = links;
        this.spaces = spaces;
    }

    /** @param id of the space */
    record SpaceFeed(String id, String name, SubscriptionLinks links) {}

    /** When a space can be had, for whoever wants to know. */
    record FreeBusy(String name, String address) {}

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/calendars")
    String calendars(Actor actor, Model model) {
        if (actor.member() != null) {
            model.addAttribute("own", new SubscriptionLinks(links.of(new MemberId(actor.member()))));
        }
        model.addAttribute("spaceFeeds", actor.isStaff() ? spaceFeeds() : List.of());
        model.addAttribute(
                "freeBusy",
                spaces.all().stream()
                        .filter(FeedLinks::isWorthACalendar)
                        .map(space -> new FreeBusy(space.name(), links.freeBusy(space.space())))
                        .toList());
        return "booking/calendars";
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/calendars/renewal")
    String renew(Actor actor, RedirectAttributes next) {
        if (actor.member() != null) {
            links.renew(FeedLinks.Of.MEMBER, new MemberId(actor.member()));
            next.addFlashAttribute(RENEWED, true);
        }
        return "redirect:/calendars";
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/calendars/spaces/{space}/renewal")
    String renew(@PathVariable String space, RedirectAttributes next) {
        SpaceId id = new RequestField("space", space).id(SpaceId::new);
        links.renew(FeedLinks.Of.SPACE, spaces.known(id).space());
        next.addFlashAttribute(RENEWED, true);
        return "redirect:/calendars";
    }

    private List<SpaceFeed> spaceFeeds() {
        return spaces.all().stream()
                .filter(FeedLinks::isWorthACalendar)
                .map(space -> new SpaceFeed(
                        space.space().value(), space.name(), new SubscriptionLinks(links.of(space.space()))))
                .toList();
    }
}
