package coop.tierslieu.booking.mine;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberSection;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The next bookings, on a member's own page and in their file. */
@Component
class UpcomingSection implements MemberSection {

    public record Content(String member, boolean own, List<PlannedBooking> upcoming, Map<String, String> spaceNames) {}

    private static final int POSITION = 100;
    private static final int MOST = 5;

    private final Bookings bookings;
    private final SameMembers sameMembers;
    private final Spaces spaces;
    private final Clock clock;

    UpcomingSection(Bookings bookings, SameMembers sameMembers, Spaces spaces, Clock clock) {
        this.bookings = bookings;
        this.sameMembers = sameMembers;
        this.spaces = spaces;
        this.clock = clock;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String fragment() {
        return "booking/mine-parts :: section";
    }

    @Override
    public Object content(MemberId member, boolean own) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        List<PlannedBooking> upcoming = bookings.upcoming(sameMembers.of(member), now).stream()
                .filter(booking -> booking.status() != BookingStatus.CANCELLED
                        && booking.arrangement().main() == null)
                .limit(MOST)
                .toList();
        return new Content(
                member.value(),
                own,
                upcoming,
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
    }
}
