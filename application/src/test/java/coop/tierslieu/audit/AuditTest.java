package coop.tierslieu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.tierslieu.audit.HistoryView.Fact;
import coop.tierslieu.audit.ReplayReport.TableComparison;
import coop.tierslieu.audit.Subject.Kind;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.Planning;
import coop.tierslieu.booking.planning.PlanningView;
import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.BookingMovedOut;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Change;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.messaging.CaughtUpViews;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Recorder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts go through the real store and the real processors; which command led to them does not matter here. */
@HouseTest
class AuditTest {

    private static final TimeSlot MORNING = TimeSlot.parse("2026-03-05T09:00", "2026-03-05T12:00");
    private static final Price PRICE = Price.of(Money.euros("40.00"), VatRate.STANDARD);

    private static final CancellationTerms TERMS =
            new CancellationTerms(MORNING.start().minusHours(24), List.of());

    @Autowired
    EventStore events;

    @Autowired
    CaughtUpViews views;

    @Autowired
    History history;

    @Autowired
    PastPlanning pastPlanning;

    @Autowired
    Planning planning;

    @Autowired
    Bookings bookings;

    @Autowired
    ReplayCheck replayCheck;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    private final SpaceId space = new SpaceId(Fresh.id("audited-room"));
    private final BookingId booking = new BookingId(Fresh.id("audited-booking"));
    private final MemberId member = new MemberId(Fresh.id("audited-member"));
    private Recorder recorder;

    @BeforeEach
    void a_booking_was_confirmed_at_nine_and_cancelled_at_eleven() {
        recorder = new Recorder(events);
        record(registered(space));
        clock.set(HouseClock.OPENING.withHour(9));
        record(confirmed(booking));
        clock.set(HouseClock.OPENING.withHour(11));
        record(new BookingCancelled(
                booking, space, SpaceKind.MEETING_ROOM, member, MORNING, now(), PRICE, PRICE.permille(500)));
        views.awaitEverything();
    }

    @AfterEach
    void back_to_the_opening() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void the_history_of_a_booking_tells_in_order_who_did_what_and_when() {
        List<Fact> facts =
                history.of(new Subject(Kind.BOOKING, booking.value()), 0).facts();

        assertThat(facts).extracting(Fact::type).containsExactly("BookingConfirmed", "BookingCancelled");
        Fact confirmed = facts.get(0);
        assertThat(confirmed.actor()).isEqualTo("host-1");
        assertThat(confirmed.role()).isEqualTo("HOST");
        assertThat(confirmed.correlation()).isEqualTo("request-1");
        assertThat(confirmed.at()).isEqualTo("2026-03-03T09:00:00+01:00");
        assertThat(confirmed.payload().at("/price/excl/cents").asLong()).isEqualTo(4000);
        assertThat(confirmed.about())
                .containsExactly(
                        new Subject(Kind.BOOKING, booking.value()),
                        new Subject(Kind.MEMBER, member.value()),
                        new Subject(Kind.SPACE, space.value()));
    }

    @Test
    void the_history_of_a_space_and_of_a_member_holds_their_bookings() {
        assertThat(history.of(new Subject(Kind.SPACE, space.value()), 0).facts())
                .extracting(Fact::type)
                .containsExactly("SpaceRegistered", "BookingConfirmed", "BookingCancelled");
        assertThat(history.of(new Subject(Kind.MEMBER, member.value()), 0).facts())
                .extracting(Fact::type)
                .containsExactly("BookingConfirmed", "BookingCancelled");
    }

    @Test
    void a_history_is_read_on_from_where_it_was_left() {
        Subject subject = new Subject(Kind.BOOKING, booking.value());
        long first = history.of(subject, 0).facts().get(0).position();

        assertThat(history.of(subject, first).facts()).extracting(Fact::type).containsExactly("BookingCancelled");
    }

    @Test
    void nothing_is_recorded_about_the_unknown() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> history.of(new Subject(Kind.BOOKING, "never-heard-of"), 0));

        assertThat(refused.rule()).isEqualTo(AuditRule.NOTHING_RECORDED);
    }

    @Test
    void the_planning_of_a_past_instant_knows_only_what_was_recorded_by_then() {
        assertThat(bookedAsOf("2026-03-03T07:30:00Z")).isEmpty();
        assertThat(bookedAsOf("2026-03-03T08:00:00Z")).containsExactly(booking.value());
        assertThat(bookedAsOf("2026-03-03T09:59:59Z")).containsExactly(booking.value());
        assertThat(bookedAsOf("2026-03-03T10:00:00Z")).isEmpty();
    }

    @Test
    void the_planning_of_a_past_instant_follows_what_was_changed_swapped_and_left_early() {
        BookingId moved = new BookingId(Fresh.id("audited-booking"));
        SpaceId other = new SpaceId(Fresh.id("audited-room"));
        TimeSlot later = TimeSlot.parse("2026-03-05T10:00", "2026-03-05T13:00");
        recorder.record(other, registered(other));
        record(confirmed(moved));
        clock.set(HouseClock.OPENING.withHour(12));
        record(changed(moved, space, later));
        clock.set(HouseClock.OPENING.withHour(13));
        record(new BookingMovedOut(moved, space, other, now()));
        recorder.record(other, changed(moved, other, later));
        clock.set(LocalDateTime.parse("2026-03-05T11:15"));
        recorder.record(other, new LeftEarly(moved, other, now()));
        views.awaitEverything();

        assertThat(endAsOf("2026-03-03T11:59", space)).contains("2026-03-05T12:00+01:00");
        assertThat(endAsOf("2026-03-03T12:59", space)).contains("2026-03-05T13:00+01:00");
        assertThat(endAsOf("2026-03-03T13:00", space)).isEmpty();
        assertThat(endAsOf("2026-03-03T13:00", other)).contains("2026-03-05T13:00+01:00");
        assertThat(endAsOf("2026-03-05T11:15", other)).contains("2026-03-05T11:15+01:00");
        assertThat(pastPlanning.asOf(Instant.MAX, MORNING).only(other.value()))
                .isEqualTo(planning.live(MORNING).only(other.value()));
        assertThat(bookings.find(moved).orElseThrow().revision()).isEqualTo(2);
        assertThat(history.of(new Subject(Kind.SPACE, other.value()), 0).facts())
                .extracting(Fact::type)
                .containsExactly("SpaceRegistered", "BookingMovedOut", "BookingChanged", "LeftEarly");
    }

    @Test
    void the_planning_of_the_present_is_the_live_one() {
        assertThat(pastPlanning.asOf(Instant.MAX, MORNING).only(space.value()))
                .isEqualTo(planning.live(MORNING).only(space.value()));
    }

    @Test
    void a_replay_into_fresh_tables_gives_the_same_views() {
        var printed = new ByteArrayOutputStream();

        assertThat(replayCheck.run(new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .as(printed.toString(StandardCharsets.UTF_8))
                .isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("revenue_entry", "audit_trail", "booking_booking")
                .contains("booking_hold", "booking_waiting", "booking_deadline", "The live views are identical.");
        assertThat(schemas()).contains("views").doesNotContain("views_check");
    }

    @Test
    void a_replay_tells_which_rows_of_a_view_the_history_does_not_explain() {
        jdbc.sql("insert into revenue_space (space, name) values ('smuggled', 'Smuggled in')")
                .update();
        jdbc.sql("update revenue_entry set excl_cents = -1 where booking = ? and nature = 'CANCELLATION'")
                .param(booking.value())
                .update();
        try {
            ReplayReport report = replayCheck.run();

            assertThat(report.isIdentical()).isFalse();
            assertThat(table(report, "revenue_space").onlyLive())
                    .singleElement()
                    .asString()
                    .contains("Smuggled in");
            assertThat(table(report, "revenue_entry").onlyReplayed())
                    .singleElement()
                    .asString()
                    .contains(booking.value());
            assertThat(table(report, "audit_trail").isIdentical()).isTrue();
        } finally {
            jdbc.sql("delete from revenue_space where space = 'smuggled'").update();
            jdbc.sql("update revenue_entry set excl_cents = -4000 where booking = ? and nature = 'CANCELLATION'")
                    .param(booking.value())
                    .update();
        }
    }

    private Optional<String> endAsOf(String paris, SpaceId room) {
        return pastPlanning.asOf(AsOf.parse(paris), MORNING).only(room.value()).spaces().stream()
                .flatMap(line -> line.bookings().stream())
                .map(entry -> entry.end().toString())
                .findFirst();
    }

    private static SpaceRegistered registered(SpaceId space) {
        return new SpaceRegistered(
                space,
                "Salle témoin",
                SpaceKind.MEETING_ROOM,
                Map.of(Layout.STANDARD, 4),
                List.of(),
                new OpeningHours(List.of(), List.of()));
    }

    private BookingConfirmed confirmed(BookingId id) {
        return new BookingConfirmed(
                id,
                space,
                SpaceKind.MEETING_ROOM,
                member,
                MORNING,
                4,
                Layout.STANDARD,
                PRICE,
                "2026-1",
                CustomerClass.MEMBER,
                false,
                TERMS);
    }

    private BookingChanged changed(BookingId id, SpaceId room, TimeSlot slot) {
        return new BookingChanged(
                id,
                room,
                space,
                SpaceKind.MEETING_ROOM,
                member,
                Change.MOVED,
                MORNING,
                slot,
                4,
                Layout.STANDARD,
                PRICE,
                PRICE,
                PRICE.permille(0),
                "2026-1",
                CustomerClass.MEMBER,
                false,
                TERMS,
                Arrangement.PLAIN,
                SpaceKind.MEETING_ROOM,
                now());
    }

    private static TableComparison table(ReplayReport report, String name) {
        return report.tables().stream()
                .filter(table -> table.table().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> schemas() {
        return jdbc.sql("select nspname from pg_namespace").query(String.class).list();
    }

    private List<String> bookedAsOf(String instant) {
        return pastPlanning.asOf(Instant.parse(instant), MORNING).only(space.value()).spaces().stream()
                .flatMap(line -> line.bookings().stream())
                .map(PlanningView.Entry::id)
                .toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private void record(BookingEvent fact) {
        recorder.record(space, fact);
    }
}
