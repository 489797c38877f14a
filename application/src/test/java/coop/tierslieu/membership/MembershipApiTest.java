package coop.tierslieu.membership;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.consents.WithdrawalLinks;
import coop.tierslieu.membership.joining.Joining;
import coop.tierslieu.membership.joining.JoiningKey;
import coop.tierslieu.membership.published.Consent;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentOf;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Payer;
import coop.tierslieu.membership.published.PayerOf;
import coop.tierslieu.membership.reducedtariff.WhenAProofIsAboutToRunOutThenRemind;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.post.Letter;
import coop.tierslieu.shared.post.NoticeSource;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Letterbox;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Members come, change, turn out to be the same, belong together and go. */
@HouseTest
class MembershipApiTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    QueryGateway questions;

    @Autowired
    Joining joining;

    @Autowired
    WithdrawalLinks links;

    @Autowired
    Letterbox letters;

    @Autowired
    WhenAProofIsAboutToRunOutThenRemind reminders;

    @Autowired
    List<NoticeSource> sources;

    @Autowired
    HouseClock clock;

    @LocalServerPort
    int port;

    private Script host;
    private Furnishing place;

    @BeforeEach
    void the_host_at_the_desk() {
        host = Script.as(Role.HOST, null, jdbc, port);
        place = new Furnishing(host);
        place.openPlace();
    }

    @AfterEach
    void back_to_the_usual_day() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_member_changes_their_profile_and_nobody_elses() {
        String member = place.member("MEMBER");

        assertThat(own(member)
                        .post(path(member, "profile"), "{\"profile\":\"STUDENT\"}")
                        .text("profile"))
                .isEqualTo("STUDENT");
        assertRefused(
                own("someone-else").post(path(member, "profile"), "{\"profile\":\"STUDENT\"}"),
                403,
                "member-is-someone-else",
                "member");
    }

    @Test
    void an_archived_member_cannot_book_until_they_are_back() {
        place.rateCard("2026-03-03", "MEETING_ROOM");
        String room = place.space("MEETING_ROOM", 8);
        String member = place.member("MEMBER");
        String wish = Furnishing.wish(room, member, "2026-03-10T09:00", "2026-03-10T10:00");

        assertThat(host.post(path(member, "archiving"), "{}")
                        .body()
                        .path("archived")
                        .asBoolean())
                .isTrue();
        assertRefused(host.post("/api/bookings", wish), 409, "member-is-archived", "member");
        assertRefused(host.post("/api/quotes", wish), 409, "member-is-archived", "member");
        assertRefused(host.post(path(member, "archiving"), "{}"), 409, "member-archived", "member");

        host.post(path(member, "reinstatement"), "{}");
        assertThat(host.post("/api/bookings", wish).status()).isEqualTo(201);
    }

    @Test
    void a_duplicate_is_shown_under_the_one_that_stays_and_both_ids_go_on_working() {
        place.rateCard("2026-03-03", "NOMAD_DESKS");
        String desks = place.space("NOMAD_DESKS", 8);
        String duplicate = place.member("MEMBER");
        String stays = place.member("MEMBER");
        String pass = place.pass(duplicate, 10, "2026-12-31");
        String booked = host.post(
                        "/api/bookings", Furnishing.wish(desks, duplicate, "2026-03-10T09:00", "2026-03-10T10:00"))
                .text("id");

        Answer merged = host.post(path(duplicate, "merging"), "{\"into\":\"" + stays + "\"}");

        assertThat(merged.text("id")).as(merged.written()).isEqualTo(stays);
        assertThat(host.get("/api/members/" + duplicate).text("mergedInto")).isEqualTo(stays);
        assertThat(host.get(path(stays, "prepaid")).body().at("/0/id").asString())
                .isEqualTo(pass);
        Script own = own(stays);
        assertThat(own.get("/api/bookings/" + booked).status()).isEqualTo(200);
        Answer paid = own.post(
                "/api/bookings",
                Furnishing.with(
                        Furnishing.wish(desks, stays, "2026-03-11T09:00", "2026-03-11T10:00"),
                        "\"payWith\":\"" + pass + "\""));
        assertThat(paid.status()).as(paid.written()).isEqualTo(201);
        assertThat(own.post("/api/bookings/" + paid.text("id") + "/cancellation", "{}")
                        .status())
                .isEqualTo(200);
        assertThat(own.post("/api/bookings/" + booked + "/cancellation", "{}").status())
                .isEqualTo(200);
        assertThat(host.get(path(stays, "prepaid")).body().at("/0/left").asInt())
                .isEqualTo(10);
        assertRefused(
                host.post(path(duplicate, "profile"), "{\"profile\":\"STUDENT\"}"),
                409,
                "member-already-merged",
                "member");
        assertRefused(
                host.post(path(stays, "merging"), "{\"into\":\"" + duplicate + "\"}"),
                409,
                "member-already-merged",
                "member");
    }

    @Test
    void a_proof_that_the_duplicate_had_shown_counts_for_the_one_that_stays() {
        String duplicate = student();
        String stays = student();
        host.post(
                path(duplicate, "reduced-tariff"),
                "{\"decision\":\"grant\",\"proof\":\"STUDENT_CARD\",\"validUntil\":\"2026-06-30\"}");

        host.post(path(duplicate, "merging"), "{\"into\":\"" + stays + "\"}");

        assertThat(host.get("/api/members/" + stays)
                        .body()
                        .at("/reducedTariff/validUntil")
                        .asString())
                .isEqualTo("2026-06-30");
    }

    @Test
    void a_person_and_an_organisation_are_never_one() {
        assertRefused(
                host.post(path(place.member("MEMBER"), "merging"), "{\"into\":\"" + organisation() + "\"}"),
                409,
                "merge-of-different-kinds",
                "into");
        assertRefused(
                host.post(path(place.member("MEMBER"), "merging"), "{\"into\":\"nobody\"}"),
                404,
                "member-unknown",
                "member");
    }

    @Test
    void who_belongs_to_an_organisation_leaves_it_before_being_merged() {
        String company = organisation();
        String duplicate = place.member("MEMBER");
        String stays = place.member("MEMBER");
        add(company, duplicate, "CONTACT");

        assertRefused(
                host.post(path(duplicate, "merging"), "{\"into\":\"" + stays + "\"}"), 409, "still-belongs", "member");

        host.delete(path(company, "people/" + duplicate));
        assertThat(host.post(path(duplicate, "merging"), "{\"into\":\"" + stays + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_may_book_for_an_organisation_does_and_it_may_pay_for_its_people() {
        place.rateCard("2026-03-03", "MEETING_ROOM");
        String room = place.space("MEETING_ROOM", 8);
        String company = organisation();
        String contact = place.member("MEMBER");
        String colleague = place.member("MEMBER");
        add(company, contact, "CONTACT\",\"BOOK");
        add(company, colleague, "BOOK");
        String wish = Furnishing.wish(room, company, "2026-03-10T09:00", "2026-03-10T10:00");

        assertThat(own(colleague).post("/api/bookings", wish).status()).isEqualTo(201);
        assertThat(own("someone-else").post("/api/bookings", wish).status()).isEqualTo(403);

        assertThat(host.post(path(colleague, "payer"), "{\"payer\":\"" + company + "\"}")
                        .text("payer"))
                .isEqualTo(company);
        assertThat(payerOf(colleague)).isEqualTo(company);

        assertThat(own(contact).delete(path(company, "people/" + colleague)).status())
                .isEqualTo(200);
        assertThat(payerOf(colleague)).isEqualTo(colleague);
        assertThat(own(colleague)
                        .post("/api/bookings", Furnishing.wish(room, company, "2026-03-11T09:00", "2026-03-11T10:00"))
                        .status())
                .isEqualTo(403);
        assertRefused(own(colleague).get(path(company, "people")), 403, "not-a-contact", null);
    }

    @Test
    void a_consent_has_its_date_and_what_it_was_given_by() {
        String member = place.member("MEMBER");
        assertThat(may(member, ConsentKind.OWN_AFFAIRS)).isTrue();
        assertThat(may(member, ConsentKind.NEWSLETTER)).isFalse();

        Answer said = own(member).post(path(member, "consents"), "{\"consent\":\"NEWSLETTER\",\"given\":true}");

        assertThat(said.body().at("/2/given").asBoolean()).isTrue();
        assertThat(said.body().at("/2/by").asString()).isEqualTo("OWN_PAGE");
        assertThat(said.body().at("/2/at").asString()).startsWith("2026-03-03T08:00");
        assertThat(may(member, ConsentKind.NEWSLETTER)).isTrue();
    }

    @Test
    void a_mail_program_withdraws_in_one_click_and_only_with_the_whole_address() throws Exception {
        String member = place.member("MEMBER");
        host.post(path(member, "consents"), "{\"consent\":\"PROGRAMME\",\"given\":true}");
        String link = links.of(new MemberId(member), ConsentKind.PROGRAMME);

        assertThat(oneClick(link.substring(0, link.length() - 2) + "zz")).isEqualTo(404);
        assertThat(oneClick(link.replace("PROGRAMME", "NEWSLETTER"))).isEqualTo(404);
        assertThat(may(member, ConsentKind.PROGRAMME)).isTrue();

        assertThat(oneClick(link)).isEqualTo(200);
        assertThat(may(member, ConsentKind.PROGRAMME)).isFalse();
        assertThat(host.get(path(member, "consents")).body().at("/1/by").asString())
                .isEqualTo("SECRET_LINK");
    }

    @Test
    void who_asks_for_the_reduced_tariff_waits_in_the_list_until_the_host_decides() {
        String member = student();
        Script own = own(member);

        assertThat(own.post(path(member, "reduced-tariff-request"), "{\"proof\":\"STUDENT_CARD\"}")
                        .text("requested"))
                .isEqualTo("STUDENT_CARD");
        assertRefused(
                own.post(path(member, "reduced-tariff-request"), "{\"proof\":\"STUDENT_CARD\"}"),
                409,
                "reduced-tariff-asked-already",
                "proof");
        assertThat(waiting()).contains(member);
        assertThat(own.get("/api/reduced-tariff-requests").status()).isEqualTo(403);

        host.post(
                path(member, "reduced-tariff"),
                "{\"decision\":\"refuse\",\"proof\":\"STUDENT_CARD\",\"reason\":\"PROOF_UNREADABLE\"}");
        assertThat(waiting()).doesNotContain(member);
    }

    @Test
    void the_price_falls_on_the_days_of_use_for_which_the_proof_holds_and_on_no_other() {
        assertThat(host.post("/api/rate-cards", """
                        {"version":"%s","effectiveFrom":"2026-03-03","decision":"Assemblée","lines":[
                         {"kind":"MEETING_ROOM","customerClass":"MEMBER","hour":{"cents":2500,"currency":"EUR"}},
                         {"kind":"MEETING_ROOM","customerClass":"MEMBER","reduced":true,
                          "hour":{"cents":1000,"currency":"EUR"}}]}""".formatted(Fresh.id("card"))).status())
                .isEqualTo(201);
        String room = place.space("MEETING_ROOM", 8);
        String member = student();
        String lastDay = Furnishing.wish(room, member, "2026-03-20T09:00", "2026-03-20T10:00");
        String nextDay = Furnishing.wish(room, member, "2026-03-21T09:00", "2026-03-21T10:00");
        assertThat(totalOf(lastDay)).isEqualTo(3000);

        host.post(
                path(member, "reduced-tariff"),
                "{\"decision\":\"grant\",\"proof\":\"STUDENT_CARD\",\"validUntil\":\"2026-03-20\"}");

        assertThat(totalOf(lastDay)).isEqualTo(1200);
        assertThat(totalOf(nextDay)).isEqualTo(3000);
    }

    private int totalOf(String wish) {
        Answer quoted = host.post("/api/quotes", wish);
        assertThat(quoted.status()).as(quoted.written()).isEqualTo(200);
        return quoted.body().at("/total/cents").asInt();
    }

    @Test
    void a_proof_is_reminded_of_once_also_when_the_program_was_down_for_a_week() {
        String member = student();
        host.post(
                path(member, "reduced-tariff"),
                "{\"decision\":\"grant\",\"proof\":\"STUDENT_CARD\",\"validUntil\":\"2026-06-30\"}");
        clock.set(LocalDateTime.parse("2026-06-15T23:00"));
        reminders.remindAllDue();
        assertThat(remindersOf(member)).isZero();

        clock.set(LocalDateTime.parse("2026-06-23T08:00"));
        reminders.remindAllDue();
        reminders.remindAllDue();
        assertThat(remindersOf(member)).isOne();

        clock.set(LocalDateTime.parse("2026-07-10T08:00"));
        reminders.remindAllDue();
        assertThat(remindersOf(member)).isOne();
    }

    @Test
    void the_member_is_told_of_the_decision_and_of_the_end_unless_they_want_no_such_mails() {
        String member = student();
        host.post(
                path(member, "reduced-tariff"),
                "{\"decision\":\"grant\",\"proof\":\"STUDENT_CARD\",\"validUntil\":\"2026-06-30\"}");
        clock.set(LocalDateTime.parse("2026-06-20T08:00"));
        reminders.remindAllDue();

        assertThat(toldTo(member))
                .extracting(Letter::subject)
                .containsExactly("Tarif réduit accordé", "Votre tarif réduit prend bientôt fin");
        assertThat(toldTo(member).get(1).items().get(0).lines())
                .containsExactly("Valable jusqu’au 30 juin 2026 inclus");

        own(member).post(path(member, "consents"), "{\"consent\":\"OWN_AFFAIRS\",\"given\":false}");
        assertThat(toldTo(member)).isEmpty();
    }

    private List<Letter> toldTo(String member) {
        OffsetDateTime from = OffsetDateTime.parse("2026-03-01T00:00+01:00");
        return sources.stream()
                .flatMap(source -> source.due(from, from.plusYears(1)).stream()
                        .filter(id -> source.find(id)
                                .filter(notice -> notice.member().value().equals(member))
                                .isPresent())
                        .flatMap(id -> source.write(id, Locale.FRENCH).stream()))
                .distinct()
                .toList();
    }

    @Test
    void everything_that_is_known_of_a_member_is_theirs_to_take() {
        String member = place.member("MEMBER");

        Answer data = own(member).get(path(member, "data"));

        assertThat(data.header("Content-Disposition")).contains("attachment");
        assertThat(data.body().at("/details/name").asString()).isEqualTo("Sacha Exemple");
        assertThat(data.body().at("/consents")).hasSize(3);
        assertThat(data.body().at("/standing/customerClass").asString()).isEqualTo("MEMBER");
        assertRefused(own("someone-else").get(path(member, "data")), 403, "member-is-someone-else", "member");
    }

    @Test
    void an_invitation_leads_a_known_member_in_once() {
        String member = place.member("MEMBER");
        String email =
                host.get("/api/members/" + member).body().at("/contact/email").asString();

        String path = host.post(path(member, "invitation"), "{}").text("path");

        assertThat(letters.linkTo(email)).isEqualTo(path);
        JoiningKey key = new JoiningKey(path.substring("/join/".length()));
        assertThat(joining.confirm(key)).startsWith("/sign-in/link/");
        assertThat(joining.isOpen(key)).isFalse();
        assertThat(jdbc.sql("select member from access.account where login = ?")
                        .param(email)
                        .query(String.class)
                        .list())
                .containsExactly(member);
    }

    private int oneClick(String link) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private List<String> waiting() {
        return host.get("/api/reduced-tariff-requests")
                .body()
                .valueStream()
                .map(one -> one.path("member").asString())
                .toList();
    }

    private int remindersOf(String member) {
        return jdbc.sql("""
                select count(*) from events.domain_event_entry
                where aggregate_identifier = ? and payload_type like '%.ProofExpiryReminded'""").param(member).query(Integer.class).single();
    }

    private boolean may(String member, ConsentKind kind) {
        return questions
                .query(new ConsentOf(new MemberId(member), kind), Consent.class)
                .join()
                .given();
    }

    private String payerOf(String member) {
        return questions
                .query(new PayerOf(new MemberId(member)), Payer.class)
                .join()
                .payer()
                .value();
    }

    private void add(String organisation, String person, String rights) {
        Answer added = host.post(
                path(organisation, "people"), "{\"person\":\"" + person + "\",\"rights\":[\"" + rights + "\"]}");
        assertThat(added.status()).as(added.written()).isEqualTo(200);
    }

    private String student() {
        return registered("PERSON", "STUDENT");
    }

    private String organisation() {
        return registered("ORGANISATION", "SMALL_COMPANY");
    }

    private String registered(String kind, String profile) {
        return host.post("/api/members", """
                        {"kind":"%s","profile":"%s","name":"Sacha Exemple","email":"%s@example.org"}""".formatted(kind, profile, Fresh.id("sacha")))
                .text("id");
    }

    private Script own(String member) {
        return Script.as(Role.MEMBER, member, jdbc, port);
    }

    private static String path(String member, String what) {
        return "/api/members/" + member + "/" + what;
    }
}
