package coop.tierslieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.post.NoticeSender;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.Refusal;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.TestPlace;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the host sees of the mails, where no mail server is configured. */
@InABrowser
class OutboxTest {

    @Autowired
    NoticeSender sender;

    @Autowired
    TestPlace place;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private SpaceId room;
    private MemberId member;

    @BeforeEach
    void a_booking_whose_confirmation_is_due() {
        place.open();
        room = place.space(SpaceKind.SALON, 4);
        member = place.member("Camille Exemple");
        place.booking(room, member, TimeSlot.parse("2026-03-24T09:00", "2026-03-24T12:00"));
        clock.set(HouseClock.OPENING.plusMinutes(1));
        sender.sendDue();
    }

    @AfterEach
    void back_to_the_opening() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void the_host_reads_what_would_be_sent(Windows windows) {
        Page page = windows.host();
        page.navigate("/outbox?state=SHOWN&member=" + member);
        assertThat(page.locator("main").textContent()).contains("Pour Camille Exemple");
        assertThat(page.locator("main").textContent()).contains("Aucun serveur de courrier n’est configuré");
        assertUsable(page);

        page.getByText("Réservation confirmée : Espace " + room + ",").click();
        page.waitForURL(url -> url.contains("/outbox/"));

        assertThat(page.locator("pre").textContent()).contains("Bonjour Camille Exemple,", "mardi 24 mars 2026");
        assertThat(page.locator("main").textContent()).contains(member + "@example.org");
        assertThat(page.locator("main button").count()).as("nothing to press").isZero();
        assertUsable(page);
    }

    @Test
    void a_script_of_the_host_learns_what_became_of_each_and_nobody_else_does() {
        Script host = Script.as(Role.HOST, null, jdbc, port);

        assertThat(host.get("/api/notices?state=SHOWN&member=" + member).written())
                .contains("\"member\":\"" + member + "\"")
                .doesNotContain(member + "@example.org");
        assertThat(host.get("/api/notices?state=SENT&member=" + member).body()).isEmpty();
        Refusal.assertRefused(host.get("/api/notices?state=LOST"), 422, "value-not-understood", "state");
        Refusal.assertRefused(
                Script.as(Role.MEMBER, member.value(), jdbc, port).get("/api/notices"), 403, "not-for-this-role", null);
    }

    @Test
    void a_script_reads_page_by_page_from_the_latest_on() {
        place.booking(room, member, TimeSlot.parse("2026-03-25T09:00", "2026-03-25T12:00"));
        clock.set(HouseClock.OPENING.plusMinutes(2));
        sender.sendDue();
        Script host = Script.as(Role.HOST, null, jdbc, port);
        String theirs = "/api/notices?member=" + member;

        JsonNode all = host.get(theirs).body();
        assertThat(all).hasSize(2);
        assertThat(all.get(0).path("changedAt").asString())
                .isGreaterThan(all.get(1).path("changedAt").asString());
        JsonNode first = host.get(theirs + "&limit=1").body();
        assertThat(first).containsExactly(all.get(0));
        String seen = "&limit=1&before=" + all.get(0).path("id").asString();
        assertThat(host.get(theirs + seen).body()).containsExactly(all.get(1));
        assertThat(host.get(theirs + "&before=" + all.get(1).path("id").asString())
                        .body())
                .isEmpty();

        Refusal.assertRefused(host.get("/api/notices?before=never"), 404, "notice-unknown", "before");
        Refusal.assertRefused(host.get("/api/notices?limit=201"), 422, "value-not-understood", "limit");
        Refusal.assertRefused(host.get("/api/notices?member=%20X"), 422, "id-malformed", "member");
    }

    @Test
    void a_script_of_the_host_has_one_sent_again_once_for_each_time_it_has_looked() {
        Script host = Script.as(Role.HOST, null, jdbc, port);
        String id = host.get("/api/notices?member=" + member)
                .body()
                .get(0)
                .path("id")
                .asString();
        String again = "/api/notices/" + id + "/again";

        assertThat(host.get("/api/notices/" + id).body().path("attempts").asInt())
                .isEqualTo(1);
        JsonNode sent = host.post(again, "{\"attempts\":1}").body();
        assertThat(sent.path("attempts").asInt()).isEqualTo(2);
        assertThat(sent.path("state").asString()).isEqualTo("SHOWN");

        Refusal.assertRefused(host.post(again, "{\"attempts\":1}"), 409, "notice-has-moved-on", null);
        Refusal.assertRefused(host.post(again, "{}"), 422, "field-missing", "attempts");
        Refusal.assertRefused(host.post("/api/notices/never/again", "{\"attempts\":1}"), 404, "notice-unknown", "id");
        Refusal.assertRefused(
                Script.as(Role.MEMBER, member.value(), jdbc, port).post(again, "{\"attempts\":2}"),
                403,
                "not-for-this-role",
                null);
    }

    private static void assertUsable(Page page) {
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa"))
                        .analyze()
                        .getViolations())
                .isEmpty();
    }
}
