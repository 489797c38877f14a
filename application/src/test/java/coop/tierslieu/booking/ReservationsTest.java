package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.ReservingRule;
import coop.tierslieu.booking.spaces.OpenPlace;
import coop.tierslieu.booking.spaces.Place;
import coop.tierslieu.booking.spaces.RegisterSpace;
import coop.tierslieu.booking.spaces.SpaceRule;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.booking.tariffs.AdoptRateCard;
import coop.tierslieu.booking.tariffs.Tariffs;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.registering.RegisterMember;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    private final MemberId member = new MemberId(Fresh.id("booker"));

    @BeforeEach
    void a_member_and_a_rate_card() {
        try {
            commands.sendAndWait(new OpenPlace(Place.ID, "Le lieu", 199));
        } catch (Refused refused) {
            assertThat(refused.rule()).isEqualTo(SpaceRule.PLACE_IS_OPEN_ALREADY);
        }
        List<Line> lines = Stream.of(SpaceKind.NOMAD_DESKS, SpaceKind.SALON, SpaceKind.WHOLE_PLACE)
                .map(kind ->
                        new Line(kind, CustomerClass.MEMBER, false, Money.euros("20"), null, null, VatRate.STANDARD))
                .toList();
        commands.sendAndWait(
                new AdoptRateCard(Tariffs.ID, Fresh.id("card"), HouseClock.OPENING.toLocalDate(), "Assemblée", lines));
        commands.sendAndWait(new RegisterMember(
                member,
                MemberKind.PERSON,
                Profile.FREELANCER,
                CustomerClass.MEMBER,
                new ContactDetails("Camille Exemple", member + "@example.org", null)));
    }

    @Test
    void of_many_who_want_a_room_at_once_exactly_one_has_it() throws Exception {
        SpaceId salon = register(SpaceKind.SALON, 2);
        assertThat(winnersAmong(8, salon)).isEqualTo(1);
    }

    @Test
    void of_many_who_want_a_desk_at_once_as_many_as_there_are_desks_have_one() throws Exception {
        SpaceId desks = register(SpaceKind.NOMAD_DESKS, 3);
        assertThat(winnersAmong(8, desks)).isEqualTo(3);
    }

    @Test
    void the_whole_and_its_parts_are_never_promised_twice() {
        SpaceId salon = register(SpaceKind.SALON, 2);
        SpaceId desks = register(SpaceKind.NOMAD_DESKS, 3);
        SpaceId whole = register(SpaceKind.WHOLE_PLACE, 5, salon, desks);

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
        RequestedSlot wanted = new RequestedSlot(new BookingId(Fresh.id("booking")), MORNING);
        List<BookingId> booked = commands.sendAndWait(new ReserveSpace(space, member, List.of(wanted), 1, null, null));
        return booked.get(0);
    }

    private SpaceId register(SpaceKind kind, int capacity, SpaceId... parts) {
        SpaceId space = new SpaceId(Fresh.id("space"));
        commands.sendAndWait(new RegisterSpace(
                Place.ID,
                space,
                "Espace " + space,
                kind,
                Map.of(Layout.STANDARD, capacity),
                Arrays.asList(parts),
                UsualHours.of(kind)));
        return space;
    }
}
