package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waiting as scripts see it: Anne has the room on the 10th, Bob and Clara wait for it. */
@HouseTest
class WaitlistApiTest {

    private static final String NO_WISH = "{\"payWith\":null}";
    private static final int HOUR_INCL_CENTS = 2400;

    @Autowired
    TestPlace place;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("keepDeadlines")
    RecurringTask<Void> chore;

    @LocalServerPort
    int port;

    private Script host;
    private Script anne;
    private Script bob;
    private Script clara;
    private SpaceId room;
    private MemberId bobsId;
    private BookingId annes;

    @BeforeEach
    void a_room_that_is_taken() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        MemberId annesId = place.member("Anne Exemple");
        bobsId = place.member("Bob Modèle");
        host = Script.as(Role.HOST, null, jdbc, port);
        anne = Script.as(Role.MEMBER, annesId.value(), jdbc, port);
        bob = Script.as(Role.MEMBER, bobsId.value(), jdbc, port);
        clara = Script.as(Role.MEMBER, place.member("Clara Essai").value(), jdbc, port);
        annes = place.booking(room, annesId, TimeSlot.parse("2026-03-10T09:00", "2026-03-10T10:00"));
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void whoever_joins_is_told_their_position() {
        Answer first = join(bob);
        Answer second = join(clara);

        assertThat(first.status()).as(first.written()).isEqualTo(201);
        assertThat(first.location()).endsWith("/api/waitlist/" + first.text("id"));
        assertThat(first.body().path("position").asInt()).isEqualTo(1);
        assertThat(second.body().path("position").asInt()).isEqualTo(2);
        assertThat(second.text("status")).isEqualTo("WAITING");
        assertThat(bob.get("/api/waitlist").body().size()).isEqualTo(1);
        assertThat(host.get("/api/waitlist?member=" + bobsId).body().size()).isEqualTo(1);
        assertThat(host.get("/api/waitlist?from=2026-03-10&space=" + room)
                        .body()
                        .size())
                .isEqualTo(2);
        assertThat(host.get("/api/waitlist?from=2026-03-11&space=" + room)
                        .body()
                        .size())
                .isZero();
    }

    @Test
    void a_cancellation_offers_to_the_first_at_once_who_takes_it_for_the_price_that_was_said() {
        String id = join(bob).text("id");
        join(clara);

        annesIsCancelled();

        Answer offered = bob.get("/api/waitlist/" + id);
        assertThat(offered.text("status")).isEqualTo("OFFERED");
        assertThat(offered.text("offeredUntil")).startsWith("2026-03-03T10:00");
        assertThat(offered.body().at("/price/incl/cents").asInt()).isEqualTo(HOUR_INCL_CENTS);

        assertRefused(take(bob, id, 1), 409, "price-has-changed", "expectedTotal");
        String key = Fresh.id("key");
        String wish = "{\"expectedTotal\":{\"cents\":%d,\"currency\":\"EUR\"}}".formatted(HOUR_INCL_CENTS);
        Answer taken = bob.post("/api/waitlist/" + id + "/taking", wish, key);
        assertThat(taken.status()).as(taken.written()).isEqualTo(201);
        assertThat(taken.text("id")).isEqualTo(id);
        assertThat(taken.text("status")).isEqualTo("CONFIRMED");
        assertThat(bob.get("/api/waitlist/" + id).text("status")).isEqualTo("TAKEN");
        assertThat(bob.post("/api/waitlist/" + id + "/taking", wish, key).body())
                .isEqualTo(taken.body());
    }

    @Test
    void an_allowance_pays_for_what_is_taken() {
        Answer allowance = host.post("/api/members/" + bobsId + "/allowances", """
                {"usages":["MEETING_ROOM"],"hours":5,"validFrom":"2026-03-03","validUntil":"2026-03-31"}""");
        assertThat(allowance.status()).as(allowance.written()).isEqualTo(201);
        String source = allowance.text("id");
        String id = join(bob).text("id");
        annesIsCancelled();

        Answer taken = bob.post("/api/waitlist/" + id + "/taking", "{\"payWith\":\"%s\"}".formatted(source));

        assertThat(taken.status()).as(taken.written()).isEqualTo(201);
        assertThat(jdbc.sql("select count(*) from revenue_entry where booking = ?")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_wanted_in_one_layout_is_offered_in_that_one() {
        String hall = Fresh.id("space");
        assertThat(host.post("/api/spaces", """
                        {"id":"%s","name":"Espace %1$s","kind":"EVENT_SPACE","capacity":{"SEATED":40,"STANDING":60}}""".formatted(hall)).status()).isEqualTo(201);
        String evening = wish(hall, "2026-03-10T18:00", "2026-03-10T19:00");
        Answer taken = anne.post("/api/bookings", evening);
        assertThat(taken.status()).as(taken.written()).isEqualTo(201);

        assertRefused(bob.post("/api/waitlist", in("PROJECTION", evening)), 422, "layout-is-not-offered", "layout");
        assertRefused(bob.post("/api/waitlist", in("LYING", evening)), 422, "value-not-understood", "layout");
        Answer waiting = bob.post("/api/waitlist", in("STANDING", evening));
        assertThat(waiting.text("layout")).as(waiting.written()).isEqualTo("STANDING");
        assertThat(clara.post("/api/waitlist", evening).body().path("layout").isNull())
                .isTrue();
        anne.post("/api/bookings/" + taken.text("id") + "/cancellation", "{}");

        Answer booked = bob.post("/api/waitlist/" + waiting.text("id") + "/taking", NO_WISH);
        assertThat(booked.text("layout")).as(booked.written()).isEqualTo("STANDING");
    }

    private static String in(String layout, String wish) {
        return wish.replace("}", ",\"layout\":\"" + layout + "\"}");
    }

    @Test
    void what_has_begun_is_not_waited_for() {
        clock.set(LocalDateTime.parse("2026-03-10T09:10"));

        assertRefused(join(bob), 422, "slot-has-begun", "start");
    }

    @Test
    void what_is_declined_is_offered_to_the_next() {
        String bobs = join(bob).text("id");
        String claras = join(clara).text("id");
        annesIsCancelled();

        Answer declined = bob.delete("/api/waitlist/" + bobs);

        assertThat(declined.text("status")).isEqualTo("LEFT");
        assertThat(clara.get("/api/waitlist/" + claras).text("status")).isEqualTo("OFFERED");
        assertRefused(bob.post("/api/waitlist/" + bobs + "/taking", NO_WISH), 409, "offer-is-over", null);
    }

    @Test
    void an_offer_that_nobody_answers_lapses_and_goes_to_the_next() {
        String bobs = join(bob).text("id");
        String claras = join(clara).text("id");
        annesIsCancelled();

        itIs("2026-03-03T10:01");

        assertThat(bob.get("/api/waitlist/" + bobs).text("status")).isEqualTo("LAPSED");
        Answer next = clara.get("/api/waitlist/" + claras);
        assertThat(next.text("status")).isEqualTo("OFFERED");
        assertThat(next.text("offeredUntil")).startsWith("2026-03-03T12:01");
    }

    @Test
    void whoever_leaves_is_offered_nothing() {
        String bobs = join(bob).text("id");
        String claras = join(clara).text("id");

        assertThat(bob.delete("/api/waitlist/" + bobs).text("status")).isEqualTo("LEFT");
        assertThat(clara.get("/api/waitlist/" + claras).body().path("position").asInt())
                .isEqualTo(1);
        annesIsCancelled();

        assertThat(clara.get("/api/waitlist/" + claras).text("status")).isEqualTo("OFFERED");
        assertRefused(bob.delete("/api/waitlist/" + bobs), 404, "not-waiting", "booking");
    }

    @Test
    void what_is_offered_to_one_is_nobody_elses_business() {
        String bobs = join(bob).text("id");

        assertRefused(clara.get("/api/waitlist/" + bobs), 404, "entry-is-unknown", "id");
        assertRefused(clara.delete("/api/waitlist/" + bobs), 404, "entry-is-unknown", "id");
        assertRefused(clara.get("/api/waitlist?member=" + bobsId), 403, "only-for-yourself", "member");
        assertRefused(clara.get("/api/waitlist?space=" + room), 403, "only-for-yourself", "space");
        assertThat(Script.ofNobody(port).get("/api/waitlist").status()).isEqualTo(401);
    }

    @Test
    void bad_input_is_refused_by_name() {
        String bobs = join(bob).text("id");

        assertRefused(join(bob), 409, "waiting-already", "start");
        assertRefused(bob.post("/api/waitlist/" + bobs + "/taking", NO_WISH), 409, "nothing-is-offered-yet", null);
        assertRefused(join(clara, "2026-03-10T14:00", "2026-03-10T15:00"), 409, "slot-is-free", "start");
        assertRefused(join(clara, "2026-03-10T10:00", "2026-03-10T09:00"), 422, "slot-ends-before-it-starts", "end");
        assertRefused(join(clara, "2026-03-29T02:30", "2026-03-29T04:00"), 422, "time-does-not-exist", "start");
        assertRefused(
                clara.post("/api/waitlist", wish("no-such-room", "2026-03-10T09:00", "2026-03-10T10:00")),
                404,
                "space-unknown",
                "space");
        assertRefused(clara.post("/api/waitlist", "{}"), 422, "field-missing", "space");
        assertRefused(host.get("/api/waitlist?from=soon&space=" + room), 422, "time-is-malformed", "from");
    }

    private Answer join(Script who) {
        return join(who, "2026-03-10T09:00", "2026-03-10T10:00");
    }

    private Answer join(Script who, String start, String end) {
        return who.post("/api/waitlist", wish(room.value(), start, end));
    }

    private static String wish(String space, String start, String end) {
        return "{\"space\":\"%s\",\"start\":\"%s\",\"end\":\"%s\",\"seats\":2}".formatted(space, start, end);
    }

    private static Answer take(Script who, String id, int cents) {
        return who.post(
                "/api/waitlist/" + id + "/taking",
                "{\"expectedTotal\":{\"cents\":%d,\"currency\":\"EUR\"}}".formatted(cents));
    }

    private void annesIsCancelled() {
        assertThat(anne.post("/api/bookings/" + annes + "/cancellation", "{}").status())
                .isEqualTo(200);
    }

    private void itIs(String paris) {
        clock.set(LocalDateTime.parse(paris));
        chore.execute(new TaskInstance<>(chore.getName(), "test"), null);
    }
}
