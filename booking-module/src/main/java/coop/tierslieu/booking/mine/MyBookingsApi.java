package coop.tierslieu.booking.mine;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.reserving.BookingView;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a member has booked. */
@RestController
class MyBookingsApi {

    private final Bookings bookings;
    private final Clock clock;

    MyBookingsApi(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Those that are not over, cancelled ones too, by start; or the latest 20 that are, the latest first.
     *
     * @param member whoever is signed in, when it is left out by a member
     */
    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/bookings")
    List<BookingView> bookings(
            @RequestParam(required = false) @Nullable String member,
            @RequestParam(defaultValue = "false") boolean past,
            Actor actor) {
        MemberId whose = new RequestField("member", member == null && !actor.isStaff() ? actor.member() : member)
                .id(MemberId::new);
        if (!actor.mayActFor(whose)) {
            throw new Refused(RequestRule.ONLY_FOR_YOURSELF, "member");
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return (past ? bookings.past(whose, now, MyBookingsPages.MOST_PAST) : bookings.upcoming(whose, now))
                .stream().map(BookingView::of).toList();
    }
}
