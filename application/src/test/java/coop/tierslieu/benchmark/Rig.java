package coop.tierslieu.benchmark;

import coop.tierslieu.benchmark.RawTransactions.StoredEvent;
import coop.tierslieu.benchmark.Undecided.WriteDown;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.spaces.Calendars;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.booking.tariffs.AdoptRateCard;
import coop.tierslieu.booking.tariffs.Tariffs;
import coop.tierslieu.json.JsonConfiguration;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.registering.RegisterMember;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.messaging.ProgramSender;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.HouseClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Calendars and a member to book with; commands go the way of the API, without waiting for the views. */
@TestComponent
class Rig {

    /** @param warmMicros median µs of a command on a cached calendar; coldMicros: with the cache emptied before each */
    record Cost(double warmMicros, double coldMicros) {}

    private static final MemberId MEMBER = new MemberId("benchmark");
    private static final String SENDER = "benchmark";
    private static final int SEATS = 200;
    private static final int SLOTS_PER_COMMAND = 100;
    private static final int MEASURED = 300;

    private final ProgramSender sender;
    private final Calendars calendars;
    private final TransactionManager transactions;
    private final HouseClock clock;
    private final JdbcClient jdbc;
    private final Cache cache;
    private final JsonMapper stored;
    private final AtomicLong count = new AtomicLong();
    private boolean open;

    Rig(
            ProgramSender sender,
            Calendars calendars,
            TransactionManager transactions,
            HouseClock clock,
            JdbcClient jdbc,
            Cache cache) {
        this.sender = sender;
        this.calendars = calendars;
        this.transactions = transactions;
        this.clock = clock;
        this.jdbc = jdbc;
        this.cache = cache;
        var json = JsonMapper.builder();
        JsonConfiguration.stored(json);
        this.stored = json.build();
    }

    /** A member who may come at any time, and a price for a desk. */
    void open() {
        if (open) {
            return;
        }
        open = true;
        var line = new Line(
                SpaceKind.NOMAD_DESKS,
                CustomerClass.RESIDENT,
                false,
                Money.euros("3.00"),
                Money.euros("10.00"),
                Money.euros("17.00"),
                VatRate.STANDARD);
        var adoption = new AdoptRateCard(Tariffs.ID, "benchmark", today(), "benchmark", List.of(line));
        var registration = new RegisterMember(
                MEMBER,
                MemberKind.PERSON,
                Profile.FREELANCER,
                CustomerClass.RESIDENT,
                ContactDetails.of("Benchmark", "benchmark@demo.example", null));
        sender.sendOnce(adoption, SENDER, "benchmark-card");
        sender.sendOnce(registration, SENDER, "benchmark-member");
        sender.untilViewsShowIt();
    }

    StoredEvent aConfirmedBooking() {
        SpaceId space = newCalendar();
        send(reservation(space, 0));
        return jdbc.sql("""
                        select type, time_stamp, payload_type, payload, meta_data from events.domain_event_entry
                         where aggregate_identifier = ? and sequence_number = 1""")
                .param(space.value())
                .query((row, i) -> new StoredEvent(
                        row.getString("type"),
                        row.getString("time_stamp"),
                        row.getString("payload_type"),
                        row.getString("payload"),
                        row.getString("meta_data")))
                .single();
    }

    /** Each operation is the first booking of a calendar that has just been opened. */
    Load onNewCalendars(int threads, int operations) {
        cache.removeAll(); // a place never opens so many that there is no room in memory for the latest
        List<SpaceId> calendars = newCalendars(operations);
        var next = new AtomicInteger();
        return new Load(
                threads, operations, (thread, n) -> send(reservation(calendars.get(next.getAndIncrement()), 0)));
    }

    /** Each thread books on a calendar of its own, again and again. */
    Load onExistingCalendars(int threads, int operations) {
        List<SpaceId> calendars = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            SpaceId calendar = newCalendar();
            calendars.add(calendar);
            fill(calendar, 500);
        }
        var done = new AtomicLong();
        return new Load(threads, operations, (thread, n) -> {
            // A busy place: each calendar is booked forty times a day, some days ahead, and the days go by.
            if (done.incrementAndGet() % (40L * threads) == 0) {
                clock.set(today().plusDays(1).atTime(8, 0));
            }
            send(reservation(calendars.get(thread), 40 + n % 10));
        });
    }

    /** Each thread writes one and the same booking down, on an aggregate of its own that decides nothing. */
    Load onAggregatesThatDecideNothing(int threads, int operations, StoredEvent event) {
        var booking = stored.readValue(event.payload(), BookingConfirmed.class);
        return new Load(threads, operations, (thread, n) -> send(new WriteDown("undecided-" + thread, booking)));
    }

    Cost costAfter(int pastBookings) {
        SpaceId calendar = newCalendar();
        fill(calendar, pastBookings);
        double[] warm = new double[MEASURED];
        double[] cold = new double[MEASURED];
        for (int i = -100; i < MEASURED; i++) {
            double first = timed(calendar, 2L * i + 200);
            cache.remove(calendar.value());
            double second = timed(calendar, 2L * i + 201);
            if (i >= 0) {
                warm[i] = first;
                cold[i] = second;
            }
        }
        return new Cost(Load.median(warm), Load.median(cold));
    }

    private double timed(SpaceId calendar, long hour) {
        ReserveSpace command = reservation(calendar, hour);
        long start = System.nanoTime();
        send(command);
        return (System.nanoTime() - start) / 1e3;
    }

    /** Days of a hundred bookings each go by, until that many are past. */
    private void fill(SpaceId calendar, int bookings) {
        for (int done = 0; done < bookings; done += SLOTS_PER_COMMAND) {
            LocalDateTime tomorrow = today().plusDays(1).atTime(8, 0);
            var slots = new ArrayList<RequestedSlot>();
            for (int i = 0; i < Math.min(SLOTS_PER_COMMAND, bookings - done); i++) {
                LocalDateTime start = tomorrow.plusHours(i % 12);
                slots.add(new RequestedSlot(nextBooking(), TimeSlot.of(start, start.plusHours(1))));
            }
            send(new ReserveSpace(calendar, MEMBER, slots, 1, null, null));
            clock.set(tomorrow.plusDays(2));
        }
    }

    private ReserveSpace reservation(SpaceId space, long hour) {
        LocalDateTime start = today().plusDays(1 + hour / 10 % 80).atTime(9 + (int) (hour % 10), 0);
        var slot = new RequestedSlot(nextBooking(), TimeSlot.of(start, start.plusHours(1)));
        return new ReserveSpace(space, MEMBER, List.of(slot), 1, null, null);
    }

    private SpaceId newCalendar() {
        return newCalendars(1).get(0);
    }

    /**
     * Opened as the place does it, in one transaction; without the place, which holds a few dozen spaces and would
     * take its time over thousands.
     */
    private List<SpaceId> newCalendars(int count) {
        var spaces = Stream.generate(() -> new SpaceId("benchmark-" + this.count.incrementAndGet()))
                .limit(count)
                .toList();
        var unitOfWork = DefaultUnitOfWork.startAndGet(null);
        unitOfWork.attachTransaction(transactions);
        unitOfWork.execute(() -> spaces.forEach(space -> calendars.openFor(new SpaceRegistered(
                space,
                space.value(),
                SpaceKind.NOMAD_DESKS,
                Map.of(Layout.STANDARD, SEATS),
                List.of(),
                UsualHours.of(SpaceKind.NOMAD_DESKS)))));
        return spaces;
    }

    private BookingId nextBooking() {
        return new BookingId("benchmark-" + count.incrementAndGet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSlot.PARIS);
    }

    private void send(Object command) {
        sender.send(command, SENDER);
    }
}
