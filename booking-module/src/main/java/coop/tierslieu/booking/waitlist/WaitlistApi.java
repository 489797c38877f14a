package coop.tierslieu.booking.waitlist;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlanningPeriod;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.BookingView;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/waitlist}. */
@RestController
class WaitlistApi {

    private final WaitingDesk desk;
    private final WaitingCards cards;
    private final Waitlist waitlist;
    private final Bookings bookings;
    private final Ids ids;
    private final Clock clock;

    WaitlistApi(WaitingDesk desk, WaitingCards cards, Waitlist waitlist, Bookings bookings, Ids ids, Clock clock) {
        this.desk = desk;
        this.cards = cards;
        this.waitlist = waitlist;
        this.bookings = bookings;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/waitlist")
    ResponseEntity<WaitingView> join(@RequestBody JoinRequest request, Actor actor) {
        String id = ids.next();
        desk.join(request.command(new BookingId(id), actor));
        return ResponseEntity.created(URI.create("/api/waitlist/" + id)).body(entry(id, actor));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/waitlist/{id}")
    WaitingView entry(@PathVariable String id, Actor actor) {
        return WaitingView.of(cards.of(desk.find(id, actor), actor));
    }

    /**
     * What a member has waited for, also what is over; or who waits for a space. Without either: one's own, or for
     * the host whoever waits.
     */
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/waitlist")
    List<WaitingView> entries(
            @RequestParam(required = false) @Nullable String member,
            @RequestParam(required = false) @Nullable String space,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Actor actor) {
        return cards.of(found(member, space, from, to, actor), actor).stream()
                .map(WaitingView::of)
                .toList();
    }

    private List<Waiting> found(
            @Nullable String member, @Nullable String space, @Nullable String from, @Nullable String to, Actor actor) {
        if (space != null) {
            if (!actor.isStaff()) {
                throw new Refused(RequestRule.ONLY_FOR_YOURSELF, "space");
            }
            return waitlist.on(
                    new RequestField("space", space).id(SpaceId::new),
                    PlanningPeriod.of(from, to, LocalDate.now(clock)));
        }
        if (member == null && actor.isStaff()) {
            return waitlist.open(clock.instant().atOffset(ZoneOffset.UTC));
        }
        MemberId whose = new RequestField("member", member == null ? actor.member() : member).id(MemberId::new);
        if (!actor.mayActFor(whose)) {
            throw new Refused(RequestRule.ONLY_FOR_YOURSELF, "member");
        }
        return waitlist.of(whose);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/waitlist/{id}/taking")
    ResponseEntity<BookingView> take(@PathVariable String id, @RequestBody TakeRequest request, Actor actor) {
        Waiting entry = desk.find(id, actor);
        desk.take(entry, request.payWith(), request.expectedTotal());
        return ResponseEntity.created(URI.create("/api/bookings/" + id))
                .body(BookingView.of(bookings.find(entry.booking()).orElseThrow()));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @DeleteMapping("/api/waitlist/{id}")
    WaitingView leave(@PathVariable String id, Actor actor) {
        desk.leave(desk.find(id, actor));
        return entry(id, actor);
    }
}
