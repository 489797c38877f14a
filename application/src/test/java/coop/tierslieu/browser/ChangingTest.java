package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.CloseSpace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Camille has the room on Thursday 12 March 2026 from nine to eleven, for 48 €. */
@InABrowser
class ChangingTest {

    private static final String THURSDAY = "2026-03-12";
    private static final TimeSlot NINE_TO_ELEVEN = TimeSlot.parse(THURSDAY + "T09:00", THURSDAY + "T11:00");

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private MemberId camille;
    private SpaceId room;
    private SpaceId nextDoor;
    private BookingId booking;

    @BeforeEach
    void camille_has_the_room() {
        place.open();
        camille = place.member("Camille Exemple");
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        nextDoor = place.space(SpaceKind.MEETING_ROOM, 12);
        booking = place.booking(room, camille, NINE_TO_ELEVEN);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void on_a_phone_without_javascript_a_member_sees_what_a_later_start_costs_and_takes_it(Windows windows) {
        Page page =
                windows.signedIn(Role.MEMBER, camille.value(), Windows.phone().setJavaScriptEnabled(false));
        page.navigate("/bookings/" + booking);
        button(page, "Changer l’horaire").click();
        page.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).fill("14:00");
        page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)).fill("15:00");
        button(page, "Voir ce que cela coûte").click();

        assertThat(page.locator("#preview")).containsText("14:00 – 15:00");
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("24,00\\s€"));
        button(page, "Changer pour").click();

        assertThat(page).hasURL(Pattern.compile(".*/bookings/" + booking));
        assertThat(page.locator(".lead")).containsText("14:00 – 15:00");
        assertThat(page.locator("main")).containsText("Modifiée une fois");
    }

    @Test
    void a_day_becomes_a_night_and_takes_its_last_day_along(Windows windows) {
        BookingId kept = place.booking(place.space(SpaceKind.LOCKER, 1), camille, NINE_TO_ELEVEN);
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.phone());
        page.navigate("/bookings/" + kept + "/change");
        assertThat(page.getByLabel("Jusqu’au")).hasValue("");
        page.getByLabel("De", new Page.GetByLabelOptions().setExact(true)).fill("20:00");
        page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)).fill("08:00");
        page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)).blur();

        assertThat(page.locator("#preview")).containsText("20:00 – ven. 13 mars, 08:00");
        assertThat(page.getByLabel("Jusqu’au")).hasValue("2026-03-13");
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true)).fill("2026-03-16");
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true)).blur();
        assertThat(page.locator("#preview")).containsText("20:00 – mar. 17 mars, 08:00");
        button(page, "Changer pour").click();
        assertThat(page.locator(".lead")).containsText("mar. 17 mars, 08:00");

        page.navigate("/bookings/" + kept + "/change");
        assertThat(page.getByLabel("Jusqu’au")).hasValue("2026-03-17");
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true)).fill("2026-03-18");
        page.getByLabel("Jour", new Page.GetByLabelOptions().setExact(true)).blur();
        assertThat(page.locator("#preview")).containsText("20:00 – jeu. 19 mars, 08:00");
    }

    @Test
    void half_an_hour_more_is_two_presses(Windows windows) {
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.inFrench());
        page.navigate("/bookings/" + booking);
        button(page, "+ 30 min").click();

        assertThat(page.locator("#preview")).containsText("09:00 – 11:30");
        button(page, "Changer pour").click();
        assertThat(page.locator(".lead")).containsText("09:00 – 11:30");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_is_taken_has_alternatives(Windows windows) {
        place.booking(room, place.member("Noor Modèle"), TimeSlot.parse(THURSDAY + "T14:00", THURSDAY + "T16:00"));
        Page page = windows.host();
        String change = "/bookings/" + booking + "/change?day=" + THURSDAY;
        page.navigate(change + "&start=09:10&end=10:00");
        assertThat(page.locator("#start-fault")).containsText("30");
        page.navigate(change + "&start=12:00&end=12:00");
        assertThat(page.locator("#end-fault")).isVisible();
        page.navigate("/bookings/" + booking + "/change?day=jeudi&start=12:00&end=13:00");
        assertThat(page.locator("#day-fault")).containsText("jeudi");
        page.navigate(change + "&start=14:00&end=15:00");

        assertThat(page.locator("#preview")).containsText("Déjà pris");
        assertThat(button(page, "Changer pour")).hasCount(0);
        page.locator(".offer-alternatives a").first().click();
        assertThat(button(page, "Changer pour")).isVisible();
    }

    @Test
    void the_rooms_next_door_that_are_free_are_a_press_away(Windows windows) {
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.inFrench());
        page.navigate("/bookings/" + booking);
        button(page, "Changer d’espace").click();
        page.locator(".offer-card")
                .filter(new Locator.FilterOptions().setHasText(TestPlace.nameOf(nextDoor)))
                .getByRole(AriaRole.BUTTON)
                .click();

        assertThat(page.locator("h1")).hasText(TestPlace.nameOf(nextDoor));
    }

    @Test
    void when_it_is_over_the_host_corrects_what_is_due(Windows windows) {
        clock.set(LocalDateTime.parse(THURSDAY + "T12:00"));
        Page page = windows.host();
        page.navigate("/bookings/" + booking);
        button(page, "Corriger après coup").click();
        page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)).fill("10:00");
        button(page, "Voir ce que cela coûte").click();
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("24,00\\s€"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Corriger").setExact(true))
                .click();

        assertThat(page.locator("main")).containsText("Corrigée après coup");
        assertThat(page.locator("main")).containsText(Pattern.compile("24,00\\s€ portés au compte"));
    }

    @Test
    void what_was_reserved_with_it_is_corrected_with_it(Windows windows) {
        SpaceId projector = place.space(SpaceKind.EQUIPMENT, 1);
        Script own = Script.as(Role.MEMBER, camille.value(), jdbc, port);
        String both = own.post(
                        "/api/bookings",
                        Furnishing.with(
                                Furnishing.wish(
                                        nextDoor.value(), camille.value(), THURSDAY + "T14:00", THURSDAY + "T15:00"),
                                Furnishing.extra(projector.value())))
                .text("id");
        clock.set(LocalDateTime.parse(THURSDAY + "T16:00"));
        Page page = windows.host();
        page.navigate("/bookings/" + both + "/correction");
        page.getByLabel("Rien n’est dû").check();
        assertThat(page.getByLabel("De même pour ce qui était réservé avec")).isChecked();
        button(page, "Voir ce que cela coûte").click();

        assertThat(page.locator(".offer-terms")).containsText("48,00");
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Corriger").setExact(true))
                .click();

        page.locator(".booking-extra").click();
        assertThat(page.locator("main")).containsText("Corrigée après coup");
    }

    @Test
    void the_host_closes_a_space_and_gives_back_all_that_is_in_the_way(Windows windows) {
        place.booking(room, place.member("Noor Modèle"), TimeSlot.parse(THURSDAY + "T14:00", THURSDAY + "T16:00"));
        Page page = windows.host();
        page.navigate("/spaces/" + room + "/closures");
        page.locator("input[name=start]").last().fill(THURSDAY + "T08:00");
        page.locator("input[name=end]").last().fill(THURSDAY + "T20:00");
        page.getByLabel("Raison").fill("Travaux");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Fermer").setExact(true))
                .click();
        assertThat(page.locator(".closure-bookings li")).containsText(new String[] {"Camille Exemple", "Noor Modèle"});
        button(page, "Annuler toutes sans frais").click();

        assertThat(page.locator(".closure-bookings")).hasCount(0);
        page.navigate("/bookings/" + booking);
        assertThat(page.locator("main")).containsText("Annulée par le lieu, qui a dû fermer l’espace");
    }

    @Test
    void the_host_moves_what_is_in_the_way_of_a_closure_without_a_fee(Windows windows) {
        commands.sendAndWait(new CloseSpace(
                room,
                new ClosureId(Fresh.id("closure")),
                TimeSlot.parse(THURSDAY + "T08:00", THURSDAY + "T20:00"),
                "Travaux"));
        clock.set(LocalDateTime.parse(THURSDAY + "T08:30"));
        Page page = windows.host();
        page.navigate("/spaces/" + room + "/closures");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Déplacer"))
                .click();
        assertThat(page.locator(".notice")).containsText("sans frais");
        page.getByLabel("Jour").fill("2026-03-20");
        page.getByLabel("À", new Page.GetByLabelOptions().setExact(true)).fill("10:00");
        assertThat(page.locator("#preview")).not().containsText("Frais gardés");
        button(page, "Changer pour").click();

        assertThat(page).hasURL(Pattern.compile(".*/bookings/" + booking));
        assertThat(page.locator("main")).containsText(Pattern.compile("24,00\\s€ portés au compte"));
    }

    @Test
    void the_host_writes_when_a_space_is_open_and_sees_who_has_booked_outside(Windows windows) {
        Page page = windows.host();
        page.navigate("/spaces");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Horaires : " + TestPlace.nameOf(room)))
                .click();
        Locator thursday = page.getByLabel("jeudi, membre");
        thursday.fill("matin");
        button(page, "Changer les horaires").click();
        assertThat(page.locator(".fault")).containsText("matin");
        assertThat(thursday).hasAttribute("aria-invalid", "true");

        thursday.fill("14h–18h");
        button(page, "Changer les horaires").click();

        assertThat(page.locator(".notice")).isVisible();
        assertThat(thursday).hasValue("14:00–18:00");
        assertThat(page.locator("main")).containsText("Réservé en dehors de ces horaires");
        assertThat(page.locator("main")).containsText("Camille Exemple");
    }

    /** What a member can try at all, and by which request of the API. */
    private enum Try {
        CHANGE("{\"start\":\"%1$sT09:00\",\"end\":\"%1$sT12:00\"}".formatted(THURSDAY)),
        SWAP("{\"to\":\"%s\"}"),
        CANCEL("cancellation", "{}"),
        CHECK_IN("check-in", ""),
        DEPARTURE("");

        final String path;
        final String body;

        Try(String body) {
            this.path = name().toLowerCase(Locale.ROOT);
            this.body = body;
        }

        Try(String path, String body) {
            this.path = path;
            this.body = body;
        }

        String button() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How far a booking has come. */
    private enum Moment {
        DAYS_AHEAD("2026-03-03T08:00"),
        ABOUT_TO_START(THURSDAY + "T08:50"),
        THERE_EARLY(THURSDAY + "T08:50", "check-in"),
        UNDER_WAY(THURSDAY + "T09:20"),
        THERE(THURSDAY + "T09:20", "check-in"),
        GONE(THURSDAY + "T09:20", "departure"),
        NOBODY_CAME(THURSDAY + "T09:20", "no-show"),
        LAST_MINUTES(THURSDAY + "T10:45"),
        OVER(THURSDAY + "T11:00"),
        CANCELLED("2026-03-03T08:00", "cancellation");

        final LocalDateTime now;
        final List<String> before;

        Moment(String now, String... before) {
            this.now = LocalDateTime.parse(now);
            this.before = List.of(before);
        }
    }

    @Test
    void a_member_sees_exactly_the_buttons_that_the_calendar_would_accept(Windows windows) {
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.inFrench());
        Script own = Script.as(Role.MEMBER, camille.value(), jdbc, port);
        Script host = Script.as(Role.HOST, null, jdbc, port);
        for (Moment moment : Moment.values()) {
            List<String> accepted = new ArrayList<>();
            for (Try attempt : Try.values()) {
                String other = "/api/bookings/" + come(moment, host) + "/";
                if (own.post(other + attempt.path, attempt.body.formatted(nextDoor))
                                .status()
                        == 200) {
                    accepted.add(attempt.button());
                }
                clock.set(HouseClock.OPENING);
            }

            BookingId seen = come(moment, host);
            page.navigate("/bookings/" + seen);
            assertThat(page.locator("[data-action]").all().stream().map(button -> button.getAttribute("data-action")))
                    .as(moment.name())
                    .containsExactlyInAnyOrderElementsOf(accepted);
            clock.set(HouseClock.OPENING);
        }
    }

    /** A booking of a room of its own, to which just that has happened; the clock is there. */
    private BookingId come(Moment moment, Script host) {
        nextDoor = place.space(SpaceKind.MEETING_ROOM, 12);
        BookingId fresh = place.booking(place.space(SpaceKind.MEETING_ROOM, 12), camille, NINE_TO_ELEVEN);
        clock.set(moment.now);
        for (String step : moment.before) {
            assertThat(host.post("/api/bookings/" + fresh + "/" + step, "").status())
                    .isEqualTo(200);
        }
        return fresh;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
