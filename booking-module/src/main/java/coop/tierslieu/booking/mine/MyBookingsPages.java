package coop.tierslieu.booking.mine;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.waitlist.Holds;
import coop.tierslieu.booking.waitlist.Waiting;
import coop.tierslieu.booking.waitlist.WaitingStatus;
import coop.tierslieu.booking.waitlist.Waitlist;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own bookings, at a glance and on a phone; the host sees a member's. */
@Controller
class MyBookingsPages {

    static final int MOST_PAST = 20;

    private final Bookings bookings;
    private final Holds holds;
    private final Waitlist waitlist;
    private final Spaces spaces;
    private final MemberNames names;
    private final SameMembers sameMembers;
    private final Clock clock;

    MyBookingsPages(
            SameMembers sameMembers,
            Bookings bookings,
            Holds holds,
            Waitlist waitlist,
            Spaces spaces,
            MemberNames names,
            Clock clock) {
        this.sameMembers = sameMembers;
        this.bookings = bookings;
        this.holds = holds;
        this.waitlist = waitlist;
        this.spaces = spaces;
        this.names = names;
        this.clock = clock;
    }

    @AllowedTo({Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/bookings")
    String mine(Actor actor, Model model) {
        return page(new RequestField("member", actor.member()).id(MemberId::new), model);
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/members/{id}/bookings")
    String of(@PathVariable String id, Actor actor, Model model) {
        MemberId member = new RequestField("id", id).id(MemberId::new);
        model.addAttribute("member", member);
        model.addAttribute("memberName", names.seenBy(actor, Set.of(id)).of(member));
        return page(member, model);
    }

    private String page(MemberId member, Model model) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        Set<MemberId> ids = sameMembers.of(member);
        Predicate<PlannedBooking> stands = booking -> booking.status() != BookingStatus.CANCELLED;
        // An extra goes where the booking goes that it was reserved with, and is shown there.
        List<PlannedBooking> toCome = bookings.upcoming(ids, now).stream()
                .filter(booking -> booking.arrangement().main() == null)
                .toList();
        model.addAttribute("upcoming", toCome.stream().filter(stands).toList());
        model.addAttribute("cancelled", toCome.stream().filter(stands.negate()).toList());
        model.addAttribute(
                "past",
                bookings.past(ids, now, MOST_PAST).stream()
                        .filter(booking -> booking.arrangement().main() == null)
                        .toList());
        model.addAttribute("held", holds.of(member));
        model.addAttribute("waiting", waiting(member, now));
        model.addAttribute(
                "spaceNames",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        return "booking/mine";
    }

    private List<Waiting> waiting(MemberId member, OffsetDateTime now) {
        return waitlist.of(member).stream()
                .filter(entry -> entry.status() == WaitingStatus.WAITING
                        && entry.slot().start().isAfter(now))
                .toList();
    }
}
