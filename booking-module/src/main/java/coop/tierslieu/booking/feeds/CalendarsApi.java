package coop.tierslieu.booking.feeds;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.feeds.CalendarsView.SpaceCalendarView;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/calendars}. */
@RestController
class CalendarsApi {

    private final FeedLinks links;
    private final Spaces spaces;

    CalendarsApi(FeedLinks links, Spaces spaces) {
        this.links = links;
        this.spaces = spaces;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/calendars")
    CalendarsView calendars(Actor actor) {
        return new CalendarsView(
                actor.member() == null ? null : links.of(new MemberId(actor.member())),
                spaces.all().stream()
                        .filter(FeedLinks::isWorthACalendar)
                        .map(space -> view(space, actor))
                        .toList());
    }

    private SpaceCalendarView view(SpaceRegistered space, Actor actor) {
        return new SpaceCalendarView(
                space.space().value(),
                space.name(),
                actor.isStaff() ? links.of(space.space()) : null,
                links.freeBusy(space.space()));
    }

    /** The former address of one's own shows nothing any more. */
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/calendars/renewal")
    CalendarsView renew(Actor actor) {
        if (actor.member() != null) {
            links.renew(FeedLinks.Of.MEMBER, new MemberId(actor.member()));
        }
        return calendars(actor);
    }

    /** The former address of what is reserved in a space shows nothing any more. */
    @AllowedTo(Role.HOST)
    @PostMapping("/api/calendars/{space}/renewal")
    SpaceCalendarView renew(@PathVariable String space, Actor actor) {
        SpaceRegistered known = spaces.known(new RequestField("space", space).id(SpaceId::new));
        links.renew(FeedLinks.Of.SPACE, known.space());
        return view(known, actor);
    }
}
