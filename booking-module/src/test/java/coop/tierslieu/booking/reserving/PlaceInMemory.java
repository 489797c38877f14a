package coop.tierslieu.booking.reserving;

import static coop.tierslieu.booking.reserving.CalendarSpec.card;

import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.spaces.Calendars;
import coop.tierslieu.booking.spaces.OpenPlace;
import coop.tierslieu.booking.spaces.Place;
import coop.tierslieu.booking.spaces.RegisterSpace;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.booking.tariffs.OneCard;
import coop.tierslieu.booking.tariffs.RateCard;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/**
 * Several calendars at once, through a real command bus and event store. It is Monday 23 November 2026, 08:00, until
 * {@link #at} says otherwise. A privatisation costs 30 € an hour and 300 € a day, anything else what {@link
 * CalendarSpec} says.
 */
final class PlaceInMemory implements AutoCloseable {
    static final SpaceId WHOLE = new SpaceId("whole");
    static final SpaceId DESKS = new SpaceId("desks");
    static final SpaceId SALON = new SpaceId("salon");
    static final SpaceId ROOM = new SpaceId("room");
    static final SpaceId OTHER_ROOM = new SpaceId("other-room");
    static final SpaceId PROJECTOR = new SpaceId("projector");

    final PassInTests pass = new PassInTests();
    private final Hand clock = new Hand();
    private final InMemoryEventStorageEngine events = new InMemoryEventStorageEngine();
    private final Configuration axon;

    PlaceInMemory() {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(config -> events)
                .configureAggregate(Place.class)
                .configureAggregate(SpaceCalendar.class)
                .registerComponent(Desk.class, this::desk)
                .registerComponent(Calendars.class, PlaceInMemory::calendars)
                .buildConfiguration();
        GenericEventMessage.clock = clock;
        axon.start();
        send(new OpenPlace(Place.ID, "Le lieu", 199));
        register(SALON, SpaceKind.SALON, 4);
        register(DESKS, SpaceKind.NOMAD_DESKS, 18);
        register(WHOLE, SpaceKind.WHOLE_PLACE, 22, SALON, DESKS);
        register(ROOM, SpaceKind.MEETING_ROOM, 12);
        register(OTHER_ROOM, SpaceKind.MEETING_ROOM, 8);
        register(PROJECTOR, SpaceKind.EQUIPMENT, 1);
    }

    private Desk desk(Configuration config) {
        return new Desk(
                member -> new Standing(member, !member.equals(CalendarSpec.NOBODY), CustomerClass.MEMBER, null, null),
                new Offers(new OneCard(withHires()), new FrenchPublicHolidays(), BookingRules.DEFAULTS),
                BookingRules.DEFAULTS,
                calendars(config),
                pass,
                this::everBooked,
                clock);
    }

    /** Whatever became of it, and wherever it was made. */
    private Optional<PlannedBooking> everBooked(BookingId booking) {
        return events.readEvents(null, false)
                .map(EventMessage::getPayload)
                .filter(BookingConfirmed.class::isInstance)
                .map(BookingConfirmed.class::cast)
                .filter(confirmed -> confirmed.booking().equals(booking))
                .findFirst()
                .map(PlannedBooking::of);
    }

    private static RateCard withHires() {
        List<Line> lines = new ArrayList<>(card().lines());
        for (SpaceKind kind : List.of(SpaceKind.WHOLE_PLACE, SpaceKind.MEETING_ROOM, SpaceKind.SALON)) {
            lines.add(new Line(
                    kind,
                    CustomerClass.MEMBER,
                    false,
                    Money.euros("30"),
                    null,
                    Money.euros("300"),
                    VatRate.STANDARD,
                    null,
                    Use.PRIVATISATION));
        }
        return new RateCard(card().version(), card().effectiveFrom(), lines);
    }

    private static OtherCalendars calendars(Configuration config) {
        return new OtherCalendars(() -> config.repository(SpaceCalendar.class));
    }

    private void register(SpaceId space, SpaceKind kind, int capacity, SpaceId... parts) {
        send(new RegisterSpace(
                Place.ID,
                space,
                "Espace " + space,
                kind,
                Map.of(Layout.STANDARD, capacity),
                List.of(parts),
                UsualHours.of(kind)));
    }

    PlaceInMemory at(String localTime) {
        clock.now = LocalDateTime.parse(localTime).atZone(TimeSlot.PARIS).toInstant();
        return this;
    }

    Instant now() {
        return clock.now;
    }

    PlaceInMemory send(Object command) {
        axon.commandGateway().sendAndWait(command);
        return this;
    }

    PlaceInMemory reserve(SpaceId space, MemberId member, String booking, TimeSlot slot) {
        return send(new ReserveSpace(
                space, member, List.of(new RequestedSlot(new BookingId(booking), slot)), 1, null, null));
    }

    /** All that happened in one space, its registration left out. */
    List<BookingEvent> facts(SpaceId space) {
        return axon.eventStore()
                .readEvents(space.value())
                .asStream()
                .skip(1)
                .map(DomainEventMessage::getPayload)
                .map(BookingEvent.class::cast)
                .toList();
    }

    /** The calendar of a space, made again from what happened in it. */
    Calendar replayed(SpaceId space) {
        Calendar again = null;
        for (DomainEventMessage<?> event :
                axon.eventStore().readEvents(space.value()).asStream().toList()) {
            again = event.getPayload() instanceof CalendarOpened opened
                    ? Calendar.opened(opened)
                    : again.after((BookingEvent) event.getPayload(), event.getTimestamp());
        }
        return again;
    }

    /** The latest fact of that type in one space. */
    <E extends BookingEvent> E last(SpaceId space, Class<E> type) {
        return facts(space).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " among " + facts(space)));
    }

    BookingEvent last(SpaceId space) {
        return last(space, BookingEvent.class);
    }

    @Override
    public void close() {
        axon.shutdown();
        GenericEventMessage.clock = Clock.systemUTC();
    }

    /** A clock that is moved by hand. */
    private static final class Hand extends Clock {
        private Instant now =
                LocalDateTime.of(2026, 11, 23, 8, 0).atZone(TimeSlot.PARIS).toInstant();

        @Override
        public ZoneId getZone() {
            return TimeSlot.PARIS;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
