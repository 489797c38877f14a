package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.TestAccount;
import coop.tierslieu.support.TestPlace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class PlanningPagesTest {

    private static final String DAY = "2026-03-18";

    @Autowired
    TestPlace place;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String name = "Lou " + Fresh.id("modele");
    private SpaceId room;
    private MemberId lou;

    @BeforeEach
    void a_booked_room() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        lou = place.member(name);
        place.booking(room, lou, TimeSlot.parse(DAY + "T09:00", DAY + "T10:00"));
    }

    @Test
    void the_host_finds_someone_by_name_on_each_page_of_the_planning() {
        Script host = Script.as(Role.HOST, null, jdbc, port);
        String wanted = "?date=" + DAY + "&member=" + name.replace(" ", "%20");

        assertThat(host.get("/planning" + wanted).written()).contains(name, TestPlace.nameOf(room));
        assertThat(host.get("/planning/week" + wanted).written()).contains(name);
        assertThat(host.get("/planning/month" + wanted).written()).contains("Meeting room");
        assertThat(host.get("/planning" + wanted + "&status=CHECKED_IN").written())
                .doesNotContain(TestPlace.nameOf(room) + "</span>");
    }

    @Test
    void a_member_cannot_find_out_by_the_filter_who_comes() {
        Script member = Script.as(Role.MEMBER, place.member("Camille Exemple").value(), jdbc, port);
        String page = member.get("/planning?date=" + DAY + "&member=Lou&space=" + room)
                .written();

        assertThat(page).doesNotContain(name);
        assertThat(page).doesNotContain("planning-entry");
    }

    @Test
    void a_filter_that_is_not_understood_is_refused_by_name() {
        Script host = Script.as(Role.HOST, null, jdbc, port);

        assertThat(host.get("/planning?kind=CASTLE").status()).isEqualTo(422);
        assertThat(host.get("/planning/month?status=LATE").status()).isEqualTo(422);
    }

    @Test
    void the_desk_is_the_hosts() {
        assertThat(Script.as(Role.MEMBER, lou.value(), jdbc, port).get("/desk").status())
                .isEqualTo(403);
        assertThat(Script.as(Role.AUDITOR, null, jdbc, port)
                        .get("/desk/walk-in")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_change_of_the_planning_is_told_as_soon_as_it_is_seen() throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        HttpResponse<Stream<String>> stream = changes(Role.MEMBER, lou);
        assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
        Thread reading = new Thread(
                () -> stream.body().filter(line -> line.startsWith("data:")).forEach(told::add));
        reading.setDaemon(true);
        reading.start();
        String before = told.poll(10, TimeUnit.SECONDS);

        place.booking(room, lou, TimeSlot.parse(DAY + "T14:00", DAY + "T15:00"));

        assertThat(before).isNotNull();
        await().until(() -> told.stream().anyMatch(mark -> !mark.equals(before)));
        stream.body().close();
    }

    @Test
    void whoever_has_signed_out_is_told_to_stop_listening() {
        assertThat(Script.ofNobody(port).get("/planning/changes").status()).isEqualTo(204);
    }

    private HttpResponse<Stream<String>> changes(Role role, MemberId member) throws IOException, InterruptedException {
        String token = TestAccount.open(jdbc, role, member.value()).token();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/planning/changes"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofLines());
    }
}
