package coop.tierslieu.endurance;

import static coop.tierslieu.support.Refusal.assertToldAsAProblem;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.deadlines.WhenAHoldRunsOutThenLapseIt;
import coop.tierslieu.booking.deadlines.WhenNobodyCameThenRecordNoShow;
import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.ChangeBooking;
import coop.tierslieu.booking.reserving.CorrectBooking;
import coop.tierslieu.booking.reserving.JoinWaitlist;
import coop.tierslieu.booking.reserving.LeaveEarly;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.booking.reserving.SwapSpace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HalfDone;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A week in which anyone does anything at any time, the same for the same seed; what is refused is refused by name. At
 * its end the planning and the ledger tell the same money, and a replay tells both again.
 */
@HouseTest
@Timeout(60)
class BusyWeekTest {

    private static final int DEEDS = 220;

    private enum Deed {
        RESERVE,
        RESERVE_WITH_PROJECTOR,
        PAY_WITH_PASS,
        HOLD,
        CONFIRM,
        GIVE_BACK,
        CANCEL,
        CHECK_IN,
        MOVE,
        SWAP,
        LEAVE,
        CORRECT,
        JOIN,
        CLOSE,
        REOPEN,
        WAIT
    }

    private record Kept(String wish, String id) {}

    @Autowired
    CommandGateway commands;

    @Autowired
    Bookings bookings;

    @Autowired
    WhenAHoldRunsOutThenLapseIt holds;

    @Autowired
    WhenNobodyCameThenRecordNoShow noShows;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final List<Kept> kept = new ArrayList<>();
    private final List<String> closures = new ArrayList<>();
    private LocalDateTime now = HouseClock.OPENING;
    private Random random = new Random();
    private HalfDone halfDone;
    private Script host;
    private List<String> spaces;
    private List<String> members;
    private String projector;
    private String pass;

    @BeforeEach
    void a_place_with_members() {
        halfDone = HalfDone.fromNowOn(jdbc);
        host = Script.as(Role.HOST, null, jdbc, port);
        var furnishing = new Furnishing(host);
        furnishing.openPlace();
        furnishing.rateCard("2026-03-03", "SALON", "MEETING_ROOM", "NOMAD_DESKS", "EQUIPMENT");
        spaces = List.of(
                furnishing.space("SALON", 4), furnishing.space("MEETING_ROOM", 8), furnishing.space("NOMAD_DESKS", 2));
        projector = furnishing.space("EQUIPMENT", 1);
        members =
                List.of(furnishing.member("MEMBER"), furnishing.member("MEMBER"), furnishing.member("RESIDENT"));
        pass = furnishing.pass(members.get(0), 10, "2026-12-31");
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_planning_the_ledger_and_their_replay_tell_the_same(long seed) {
        random = new Random(seed);
        for (int number = 0; number < DEEDS; number++) {
            take(one(List.of(Deed.values())));
        }

        assertThat(facts())
                .as("what the week is about")
                .contains(
                        "BookingConfirmed",
                        "BookingCancelled",
                        "BookingChanged",
                        "BookingMovedOut",
                        "BookingCheckedIn",
                        "BookingCorrected",
                        "HoldReleased",
                        "LeftEarly",
                        "NoShowRecorded",
                        "SlotHeld",
                        "SpaceClosed",
                        "SpaceReopened",
                        "WaitlistJoined");
        for (PlannedBooking booking : booked()) {
            assertThat(enteredFor(booking)).as(booking.toString()).isEqualTo(due(booking));
        }
        halfDone.assertNothing();
        Answer replayed = Script.as(Role.AUDITOR, null, jdbc, port).post("/api/audit/replay-check", "");
        assertThat(replayed.body().path("identical").asBoolean())
                .as(replayed.written())
                .isTrue();
    }

    private void take(Deed deed) {
        switch (deed) {
            case RESERVE -> asked(host.post("/api/bookings", wish(one(members))));
            case RESERVE_WITH_PROJECTOR ->
                asked(host.post("/api/bookings", Furnishing.with(wish(one(members)), Furnishing.extra(projector))));
            case PAY_WITH_PASS ->
                asked(host.post(
                        "/api/bookings",
                        Furnishing.with(
                                wish(spaces.get(2), members.get(0)), "\"payWith\":\"" + pass + "\"")));
            case HOLD -> {
                String wish = wish(one(members));
                asked(host.post("/api/holds", wish))
                        .ifPresent(held -> kept.add(
                                new Kept(wish, held.body().at("/bookings/0").asString())));
            }
            case CONFIRM ->
                any(kept).ifPresent(it -> asked(host.post(
                        "/api/bookings", Furnishing.with(it.wish(), "\"hold\":\"" + it.id() + "\""))));
            case GIVE_BACK -> any(kept).ifPresent(it -> asked(host.delete("/api/holds/" + it.id())));
            case CANCEL -> any(booked()).ifPresent(it -> act(it, "cancellation"));
            case CHECK_IN -> any(booked()).ifPresent(it -> act(it, "check-in"));
            case MOVE ->
                any(booked())
                        .ifPresent(it -> sent(
                                new ChangeBooking(it.space(), it.id(), it.member(), slot(), Scope.ONE, null)));
            case SWAP ->
                any(booked())
                        .ifPresent(it -> sent(
                                new SwapSpace(it.space(), it.id(), it.member(), new SpaceId(one(spaces)), null)));
            case LEAVE -> any(booked()).ifPresent(it -> sent(new LeaveEarly(it.space(), it.id(), it.member())));
            case CORRECT ->
                any(booked())
                        .ifPresent(it -> sent(new CorrectBooking(
                                it.id(), random.nextBoolean() ? null : slot(), one(CorrectionReason.values()))));
            case JOIN ->
                sent(new JoinWaitlist(
                        new SpaceId(one(spaces)),
                        new MemberId(one(members)),
                        new BookingId(Fresh.id("waiting")),
                        slot(),
                        1,
                        null));
            case CLOSE -> {
                String space = one(spaces);
                TimeSlot slot = slot();
                asked(host.post("/api/spaces/" + space + "/closures", """
                                {"start":"%s","end":"%s","reason":"Travaux"}""".formatted(slot.start(), slot.end()))).ifPresent(closed -> closures.add(space + "/closures/" + closed.text("id")));
            }
            case REOPEN -> any(closures).ifPresent(it -> asked(host.delete("/api/spaces/" + it)));
            case WAIT -> {
                now = now.plusMinutes(random.nextInt(10, 240));
                clock.set(now);
                holds.lapseAllDue();
                noShows.recordAllDue();
            }
        }
    }

    private void act(PlannedBooking booking, String what) {
        asked(host.post("/api/bookings/" + booking.id() + "/" + what, ""));
    }

    private static Optional<Answer> asked(Answer answer) {
        if (answer.status() < 300) {
            return Optional.of(answer);
        }
        assertToldAsAProblem(answer);
        return Optional.empty();
    }

    private void sent(Object command) {
        try {
            commands.sendAndWait(command);
        } catch (Refused byName) {
            assertThat(byName.rule().code()).isNotBlank();
        }
    }

    private String wish(String member) {
        return wish(one(spaces), member);
    }

    private String wish(String space, String member) {
        TimeSlot slot = slot();
        return Furnishing.wish(
                space, member, slot.start().toString(), slot.end().toString());
    }

    /** Today, or on one of the next two days. */
    private TimeSlot slot() {
        LocalDateTime start = now.toLocalDate()
                .plusDays(random.nextInt(3))
                .atTime(9, 0)
                .plusMinutes(30L * random.nextInt(18));
        return TimeSlot.of(start, start.plusHours(random.nextInt(1, 4)));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    private <T> Optional<T> any(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(one(of));
    }

    /** In the order in which they were made: their ids are not the same every time. */
    private List<PlannedBooking> booked() {
        return jdbc
                .sql("""
                        select payload::jsonb ->> 'booking' from events.domain_event_entry
                         where payload_type like '%.BookingConfirmed' and payload::jsonb ->> 'member' in (:members)
                         order by global_index""")
                .param("members", members)
                .query(String.class)
                .list()
                .stream()
                .map(id -> bookings.find(new BookingId(id)).orElseThrow())
                .toList();
    }

    private List<String> facts() {
        return jdbc.sql("""
                        select distinct substring(payload_type from '[^.]+$') from events.domain_event_entry
                         where payload::jsonb ->> 'space' in (:spaces)""").param("spaces", spaces).query(String.class).list();
    }

    /** What a pass pays for is in the ledger as a use of the pass. */
    private Money enteredFor(PlannedBooking booking) {
        return new Money(jdbc.sql("""
                        select coalesce(sum(excl_cents + vat_cents), 0) from revenue_entry
                         where booking = ? and pass is null""").param(booking.id().value()).query(Long.class).single());
    }

    private static Money due(PlannedBooking booking) {
        if (booking.arrangement().payment().isPrepaid()) {
            return Money.ZERO;
        }
        var stands = booking.status() == BookingStatus.CANCELLED
                ? Objects.requireNonNull(booking.fee())
                : booking.price();
        return Objects.requireNonNullElse(booking.correctedPrice(), stands).incl().plus(booking.feesKept());
    }
}
