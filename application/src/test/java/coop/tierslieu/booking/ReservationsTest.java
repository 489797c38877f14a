package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ReservationsTest {
    private static final TimeSlot MORNING =
            TimeSlot.of(LocalDateTime.parse("2026-03-24T09:00"), LocalDateTime.parse("2026-03-24T12:00"));

    @Autowired
    CommandGateway commands;

    @Autowired
    TestPlace place;

    private MemberId member;

    @BeforeEach
    void a_member_and_a_rate_card() {
        place.open();
        member = place.member("Camille Exemple");
    }

    @Test
    void of_many_who_want_a_room_at_once_exactly_one_has_it() throws Exception {
        SpaceId salon = place.space(SpaceKind.SALON, 2);
        assertThat(winnersAmong(8, salon)).isEqualTo(1);
    }

    @Test
    void of_many_who_want_a_desk_at_once_as_many_as_there_are_desks_have_one() throws Exception {
        SpaceId desks = place.space(SpaceKind.NOMAD_DESKS, 3);
        assertThat(winnersAmong(8, desks)).isEqualTo(3);
    }

    @Test
    void the_whole_and_its_parts_are_never_promised_twice() {
        SpaceId salon = place.space(SpaceKind.SALON, 2);
        SpaceId desks = place.space(SpaceKind.NOMAD_DESKS, 3);
        SpaceId whole = place.space(SpaceKind.WHOLE_PLACE, 5, salon, desks);

        BookingId privatisation = reserve(whole);
        assertThatThrownBy(() -> reserve(desks)).extracting("rule").isEqualTo(ReservingRule.SLOT_TAKEN);
        commands.sendAndWait(new CancelBooking(whole, privatisation, member));
        reserve(desks);
        assertThatThrownBy(() -> reserve(whole)).extracting("rule").isEqualTo(ReservingRule.SLOT_TAKEN);
        reserve(salon);
    }

    private long winnersAmong(int people, SpaceId space) throws InterruptedException {
        ExecutorService crowd = Executors.newFixedThreadPool(people);
        try {
            Callable<BookingId> wish = () -> reserve(space);
            List<Future<BookingId>> answers =
                    crowd.invokeAll(Stream.generate(() -> wish).limit(people).toList());
            return answers.stream().filter(ReservationsTest::won).count();
        } finally {
            crowd.shutdown();
        }
    }

    private static boolean won(Future<BookingId> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException lost) {
            assertThat(lost.getCause()).extracting("rule").isEqualTo(ReservingRule.SLOT_TAKEN);
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private BookingId reserve(SpaceId space) {
        return place.booking(space, member, MORNING);
    }
}
