package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.Calendars;
import coop.tierslieu.booking.spaces.OpenPlace;
import coop.tierslieu.booking.spaces.Place;
import coop.tierslieu.booking.spaces.RegisterSpace;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through a real command bus and event store: the whole place and its parts in one transaction. */
class WholePlaceTest {
    private static final SpaceId WHOLE = new SpaceId("whole");
    private static final SpaceId DESKS = new SpaceId("desks");
    private static final SpaceId SALON = new SpaceId("salon");
    private static final TimeSlot MORNING = slot("2026-12-08T09:00", "2026-12-08T12:00");

    private final Configuration axon = DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore(config -> new InMemoryEventStorageEngine())
            .configureAggregate(Place.class)
            .configureAggregate(SpaceCalendar.class)
            .registerComponent(Clock.class, config -> morningOfNovember())
            .registerComponent(BookingRules.class, config -> BookingRules.DEFAULTS)
            .registerComponent(Offers.class, config -> offers())
            .registerComponent(
                    Standings.class, config -> member -> new Standing(member, true, CustomerClass.MEMBER, null, null))
            .registerComponent(Calendars.class, WholePlaceTest::calendars)
            .registerComponent(PartCalendars.class, WholePlaceTest::calendars)
            .buildConfiguration();

    private static OtherCalendars calendars(Configuration config) {
        return new OtherCalendars(() -> config.repository(SpaceCalendar.class));
    }

    private static Clock morningOfNovember() {
        return Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), TimeSlot.PARIS);
    }

    @BeforeEach
    void the_place_has_desks_a_salon_and_both_together() {
        axon.start();
        send(new OpenPlace(Place.ID, "Le lieu", 60));
        register(SALON, SpaceKind.SALON, 4);
        register(DESKS, SpaceKind.NOMAD_DESKS, 18);
        register(WHOLE, SpaceKind.WHOLE_PLACE, 22, SALON, DESKS);
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void reserving_the_whole_takes_every_part() {
        reserve(WHOLE, "privatisation", MORNING);

        assertThat(last(WHOLE)).isInstanceOf(BookingConfirmed.class);
        BookingId privatisation = new BookingId("privatisation");
        assertThat(last(DESKS)).isEqualTo(new SlotBlocked(DESKS, privatisation, WHOLE, MORNING));
        assertThat(last(SALON)).isEqualTo(new SlotBlocked(SALON, privatisation, WHOLE, MORNING));
        refused(SALON, MORNING);
        refused(DESKS, MORNING);
    }

    @Test
    void one_taken_part_keeps_the_whole_and_all_other_parts_as_they_were() {
        reserve(SALON, "massage", MORNING);
        Map<SpaceId, Long> before = lengths();

        refused(WHOLE, MORNING);

        assertThat(lengths()).isEqualTo(before);
        reserve(DESKS, "desk", MORNING);
    }

    @Test
    void giving_the_whole_back_frees_every_part() {
        reserve(WHOLE, "privatisation", MORNING);
        send(new CancelBooking(WHOLE, new BookingId("privatisation"), ANNE));

        assertThat(last(DESKS)).isInstanceOf(SlotUnblocked.class);
        reserve(SALON, "massage", MORNING);
        reserve(DESKS, "desk", MORNING);
    }

    private void refused(SpaceId space, TimeSlot slot) {
        assertThatThrownBy(() -> reserve(space, "late", slot))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo(ReservingRule.SLOT_TAKEN);
    }

    private void reserve(SpaceId space, String booking, TimeSlot slot) {
        RequestedSlot wanted = new RequestedSlot(new BookingId(booking), slot);
        send(new ReserveSpace(space, ANNE, List.of(wanted), 1, null, null));
    }

    private void register(SpaceId space, SpaceKind kind, int capacity, SpaceId... parts) {
        send(new RegisterSpace(
                Place.ID,
                space,
                "Espace " + space,
                kind,
                Map.of(Layout.STANDARD, capacity),
                Arrays.asList(parts),
                UsualHours.of(kind)));
    }

    private void send(Object command) {
        axon.commandGateway().sendAndWait(command);
    }

    private Object last(SpaceId space) {
        return axon.eventStore()
                .readEvents(space.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Map<SpaceId, Long> lengths() {
        return Set.of(WHOLE, DESKS, SALON).stream()
                .collect(Collectors.toMap(
                        space -> space,
                        space -> axon.eventStore()
                                .readEvents(space.value())
                                .asStream()
                                .count()));
    }
}
