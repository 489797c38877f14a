package coop.tierslieu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class SnapshotsTest {

    private static final TimeSlot MORNING =
            TimeSlot.of(LocalDateTime.parse("2026-03-24T09:00"), LocalDateTime.parse("2026-03-24T12:00"));
    private static final int SEATS = 250;

    @Autowired
    CommandGateway commands;

    @Autowired
    TestPlace place;

    @Autowired
    Cache aggregates;

    @Autowired
    JdbcClient jdbc;

    private MemberId member;
    private SpaceId desks;

    @Test
    void a_calendar_read_from_its_snapshot_has_given_away_the_same_seats() {
        place.open();
        member = place.member("Camille Exemple");
        desks = place.space(SpaceKind.NOMAD_DESKS, SEATS);
        reserve(SEATS - 10);
        await().untilAsserted(() -> assertThat(eventsInTheSnapshot()).containsExactly(SEATS - 10L));

        reserve(5);
        aggregates.remove(desks.value());
        reserve(5);
        assertThatThrownBy(() -> reserve(1)).extracting("rule").isEqualTo(ReservingRule.SLOT_TAKEN);
    }

    private List<Long> eventsInTheSnapshot() {
        return jdbc.sql("select sequence_number from events.snapshot_event_entry where aggregate_identifier = ?")
                .param(desks.value())
                .query(Long.class)
                .list();
    }

    private void reserve(int seats) {
        List<RequestedSlot> slots = Stream.generate(() -> new BookingId(Fresh.id("booking")))
                .limit(seats)
                .map(booking -> new RequestedSlot(booking, MORNING))
                .toList();
        commands.sendAndWait(new ReserveSpace(desks, member, slots, 1, null, null));
    }
}
