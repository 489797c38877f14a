package coop.tierslieu.booking;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
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
import tools.jackson.databind.JsonNode;

/** An evening in April as scripts see it; it is Tuesday 3 March 2026, and five hours cost half a day: 65 € before tax. */
@HouseTest
class PrivatisationsApiTest {

    private static final int PRICE_INCL_CENTS = 7800;
    private static final int DEPOSIT_CENTS = 2340;

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
    private Script member;
    private Script another;
    private MemberId membersId;
    private SpaceId salon;
    private SpaceId whole;

    @BeforeEach
    void a_place_of_two_rooms() {
        place.open();
        salon = place.space(SpaceKind.SALON, 4);
        whole = place.space(SpaceKind.WHOLE_PLACE, 60, salon, place.space(SpaceKind.EVENT_SPACE, 40));
        membersId = place.member("Camille Exemple");
        host = Script.as(Role.HOST, null, jdbc, port);
        member = Script.as(Role.MEMBER, membersId.value(), jdbc, port);
        another = Script.as(Role.MEMBER, place.member("Noor Modèle").value(), jdbc, port);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_quote_says_price_deposit_and_conditions() {
        Answer quote = member.post("/api/privatisations/quotes", wish("\"seats\":40"));

        assertThat(quote.status()).as(quote.written()).isEqualTo(200);
        assertThat(quote.body().path("free").asBoolean()).isTrue();
        assertThat(quote.body().at("/price/incl/cents").asInt()).isEqualTo(PRICE_INCL_CENTS);
        assertThat(quote.body().at("/deposit/amount/cents").asInt()).isEqualTo(DEPOSIT_CENTS);
        assertThat(quote.body().at("/deposit/dueBy").asString()).startsWith("2026-03-10T08:00");
        assertThat(quote.text("freeCancellationUntil")).startsWith("2026-04-03T18:00");
        assertThat(quote.body().at("/laterFees/0/feePermille").asInt()).isEqualTo(250);
        assertThat(quote.body().at("/laterFees/1/feePermille").asInt()).isEqualTo(500);
    }

    @Test
    void a_part_that_is_taken_stands_in_the_way_of_the_whole_and_another_day_is_proposed() {
        hired(salon, "\"option\":true");

        Answer quote = member.post("/api/privatisations/quotes", wish("\"seats\":40"));

        assertThat(quote.body().path("free").asBoolean()).isFalse();
        assertThat(quote.text("obstacle")).isEqualTo("slot-taken");
        assertThat(quote.body().at("/takenParts/0").asString()).isEqualTo(salon.value());
        assertThat(quote.body().path("alternatives")).anySatisfy(other -> {
            assertThat(other.path("space").asString()).isEqualTo(whole.value());
            assertThat(other.path("start").asString()).startsWith("2026-04-11T18:00");
        });
        Answer refused = member.post("/api/privatisations", wish("\"option\":true"));
        assertRefused(refused, 409, "slot-taken", "start");
        assertThat(refused.body().path("alternatives").size()).isPositive();
    }

    @Test
    void an_option_is_confirmed_as_quoted_and_its_deposit_recorded() {
        Answer option = hired(whole, "\"option\":true");
        assertThat(option.location()).endsWith("/api/privatisations/" + option.text("id"));
        assertThat(option.text("status")).isEqualTo("OPTION");
        assertThat(option.text("optionUntil")).startsWith("2026-03-06T08:00");

        Answer confirmed = member.post(path(option) + "/confirmation", """
                {"expectedTotal":{"cents":%d,"currency":"EUR"}}""".formatted(PRICE_INCL_CENTS));
        assertThat(confirmed.text("status")).as(confirmed.written()).isEqualTo("DEPOSIT_AWAITED");
        assertThat(confirmed.body().path("deposit")).isEqualTo(option.body().path("deposit"));
        assertThat(confirmed.body().at("/price/incl/cents").asInt()).isEqualTo(PRICE_INCL_CENTS);

        assertThat(member.post(path(option) + "/deposit", "{}").status()).isEqualTo(403);
        assertThat(host.post(path(option) + "/deposit", "{}").text("status")).isEqualTo("CONFIRMED");
        assertRefused(host.post(path(option) + "/deposit", "{}"), 409, "no-deposit-is-due", "booking");
        assertThat(find(host.get("/api/privatisations"), option).path("status").asString())
                .isEqualTo("CONFIRMED");
        assertThat(find(another.get("/api/privatisations"), option).isMissingNode())
                .isTrue();
        assertThat(streamsOf(option)).containsExactly("PRIVATISATION");
    }

    @Test
    void a_projector_is_hired_with_it_for_one_total_and_one_stream() {
        SpaceId projector = place.space(SpaceKind.EQUIPMENT, 1);
        String with = "\"extras\":[{\"space\":\"%s\"}]".formatted(projector);

        Answer quote = member.post("/api/privatisations/quotes", wish(with));
        assertThat(quote.body().at("/price/incl/cents").asInt()).isEqualTo(PRICE_INCL_CENTS);
        assertThat(quote.body().at("/extras/0/price/incl/cents").asInt()).isEqualTo(PRICE_INCL_CENTS);
        assertThat(quote.body().at("/total/cents").asInt()).isEqualTo(2 * PRICE_INCL_CENTS);
        assertThat(quote.body().at("/deposit/amount/cents").asInt()).isEqualTo(DEPOSIT_CENTS);

        Answer option = hired(whole, with + ",\"option\":true");
        assertThat(option.body().path("extras").isEmpty()).isTrue();
        assertRefused(confirm(option, with, PRICE_INCL_CENTS), 409, "price-has-changed", "expectedTotal");
        Answer confirmed = confirm(option, with, 2 * PRICE_INCL_CENTS);

        assertThat(confirmed.text("status")).as(confirmed.written()).isEqualTo("DEPOSIT_AWAITED");
        assertThat(confirmed.body().at("/extras/0/space").asString()).isEqualTo(projector.value());
        assertThat(confirmed.body().at("/total/cents").asInt()).isEqualTo(2 * PRICE_INCL_CENTS);
        JsonNode extra = member.get("/api/bookings/" + option.text("id")).body().at("/extras/0/booking");
        assertThat(streams(extra.asString())).containsExactly("PRIVATISATION");
        assertThat(member.get("/api/privatisations").body())
                .noneSatisfy(one -> assertThat(one.path("id")).isEqualTo(extra));
        assertRefused(member.get("/api/privatisations/" + extra.asString()), 404, "privatisation-is-unknown", "id");
    }

    @Test
    void an_extra_that_is_taken_stands_in_the_way_and_another_day_is_proposed() {
        SpaceId projector = place.space(SpaceKind.EQUIPMENT, 1);
        String with = "\"extras\":[{\"space\":\"%s\"}]".formatted(projector);
        hired(salon, with);
        SpaceId hall = place.space(SpaceKind.EVENT_SPACE, 40);

        Answer quote = member.post("/api/privatisations/quotes", wish(hall, "2026-04-10", with));

        assertThat(quote.body().path("free").asBoolean()).isFalse();
        assertThat(quote.text("obstacle")).isEqualTo("slot-taken");
        assertThat(quote.body().at("/extras/0/free").asBoolean()).isFalse();
        assertThat(quote.body().path("alternatives")).anySatisfy(other -> {
            assertThat(other.path("space").asString()).isEqualTo(hall.value());
            assertThat(other.path("start").asString()).startsWith("2026-04-11T18:00");
        });
        Answer refused = member.post("/api/privatisations", wish(hall, "2026-04-10", with));
        assertRefused(refused, 409, "slot-taken", "start");
        assertThat(refused.body().path("alternatives").size()).isPositive();
    }

    private Answer confirm(Answer option, String with, int cents) {
        return member.post(
                path(option) + "/confirmation",
                "{%s,\"expectedTotal\":{\"cents\":%d,\"currency\":\"EUR\"}}".formatted(with, cents));
    }

    @Test
    void an_option_is_given_back() {
        Answer option = hired(whole, "\"option\":true");

        assertThat(member.delete(path(option)).status()).isEqualTo(204);

        assertRefused(member.get(path(option)), 404, "privatisation-is-unknown", "id");
        assertThat(hired(whole, "\"option\":true").text("status")).isEqualTo("OPTION");
    }

    @Test
    void an_option_runs_out_after_three_days() {
        Answer option = hired(whole, "\"option\":true");

        itIs("2026-03-06T07:59");
        assertThat(member.get(path(option)).status()).isEqualTo(200);
        itIs("2026-03-06T08:01");
        assertRefused(member.get(path(option)), 404, "privatisation-is-unknown", "id");
        assertRefused(member.post(path(option) + "/confirmation", "{}"), 404, "privatisation-is-unknown", "id");
    }

    @Test
    void without_its_deposit_it_is_cancelled_and_with_it_it_stays() {
        Answer unpaid = hired(whole, "\"seats\":40");
        Answer paid = hired(whole, "\"seats\":40", "2026-04-12");
        host.post(path(paid) + "/deposit", "{}");

        itIs("2026-03-10T08:01");

        assertThat(member.get(path(unpaid)).text("status")).isEqualTo("CANCELLED");
        assertThat(member.get(path(paid)).text("status")).isEqualTo("CONFIRMED");
        assertThat(jdbc.sql("select sum(excl_cents) from revenue_entry where booking = ?")
                        .param(unpaid.text("id"))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_is_confirmed_cannot_be_given_back_like_an_option() {
        Answer confirmed = hired(whole, "\"seats\":40");

        assertRefused(member.delete(path(confirmed)), 404, "nothing-is-held", "booking");
        assertRefused(member.post(path(confirmed) + "/confirmation", "{}"), 409, "booking-exists-already", "booking");
    }

    @Test
    void bad_input_is_refused_by_name_and_strangers_learn_nothing() {
        Answer option = hired(whole, "\"option\":true");

        assertRefused(another.get(path(option)), 404, "privatisation-is-unknown", "id");
        assertRefused(another.delete(path(option)), 404, "privatisation-is-unknown", "id");
        assertRefused(
                member.post("/api/privatisations/quotes", wish("\"seats\":61")),
                422,
                "more-than-the-space-holds",
                "seats");
        assertRefused(
                member.post("/api/privatisations", wish("\"layout\":\"FLOATING\"")),
                422,
                "value-not-understood",
                "layout");
        assertRefused(
                member.post("/api/privatisations", wish(whole, "2027-04-10", "\"option\":true")),
                422,
                "beyond-horizon",
                "start");
        assertRefused(
                member.post("/api/privatisations/quotes", wish("\"seats\":1").replace("23:00", "17:00")),
                422,
                "slot-ends-before-it-starts",
                "end");
        assertRefused(
                member.post("/api/privatisations", wish("\"seats\":1").replace(whole.value(), "nowhere")),
                404,
                "space-unknown",
                "space");
        assertRefused(
                another.post("/api/privatisations/quotes", wish("\"member\":\"%s\"".formatted(membersId))),
                403,
                "only-for-yourself",
                "member");
        assertRefused(
                host.post("/api/privatisations", wish("\"member\":\"nobody\",\"option\":true")),
                422,
                "member-is-unknown",
                "member");
    }

    private Answer hired(SpaceId space, String more) {
        return hired(space, more, "2026-04-10");
    }

    private Answer hired(SpaceId space, String more, String day) {
        Answer hired = member.post("/api/privatisations", wish(space, day, more));
        assertThat(hired.status()).as(hired.written()).isEqualTo(201);
        return hired;
    }

    private String wish(String more) {
        return wish(whole, "2026-04-10", more);
    }

    private static String wish(SpaceId space, String day, String more) {
        return "{\"space\":\"%s\",\"start\":\"%sT18:00\",\"end\":\"%sT23:00\",%s}".formatted(space, day, day, more);
    }

    private static String path(Answer privatisation) {
        return "/api/privatisations/" + privatisation.text("id");
    }

    private static JsonNode find(Answer list, Answer one) {
        for (JsonNode privatisation : list.body()) {
            if (privatisation.path("id").asString().equals(one.text("id"))) {
                return privatisation;
            }
        }
        return list.body().path("none");
    }

    private Iterable<String> streamsOf(Answer privatisation) {
        return streams(privatisation.text("id"));
    }

    private Iterable<String> streams(String booking) {
        return jdbc.sql("select distinct stream from revenue_entry where booking = ?")
                .param(booking)
                .query(String.class)
                .list();
    }

    private void itIs(String paris) {
        clock.set(LocalDateTime.parse(paris));
        chore.execute(new TaskInstance<>(chore.getName(), "test"), null);
    }
}
