package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InABrowser
class BookingTest {

    private static final String THURSDAY = "2026-03-05";

    @Autowired
    TestPlace place;

    @Autowired
    HouseClock clock;

    private MemberId camille;
    private SpaceId room;

    @BeforeEach
    void a_room_and_someone_who_wants_it() {
        place.open();
        camille = place.member("Camille Exemple");
        room = place.space(SpaceKind.MEETING_ROOM, 12);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void the_host_books_for_someone_from_the_planning_and_cancels(Windows windows) {
        Page page = windows.host();
        page.navigate("/planning?date=" + THURSDAY);
        link(page, "Réserver : " + TestPlace.nameOf(room)).click();
        length(page, "1 h").check();
        page.getByLabel("Pour qui ?").selectOption(camille.value());
        page.getByLabel("À partir de").fill("14:00");
        page.getByLabel("À partir de").blur();

        Locator card = page.locator(".offer-card");
        assertThat(card).containsText("Jeudi 5 mars");
        assertThat(card).containsText("14:00 – 15:00");
        assertThat(card).containsText(Pattern.compile("24,00\\s€"));
        assertThat(card).containsText(Pattern.compile("sans frais jusqu’à\\s: mer. 4 mars, 14:00"));
        button(page, "Confirmer pour").click();

        assertThat(page).hasURL(Pattern.compile(".*/bookings/(?!new)[^?]+"));
        assertThat(page.locator("main")).containsText("Confirmée");
        String booking = page.url();
        link(page, "Voir le planning de ce jour").click();
        Locator entry = page.locator("a.planning-entry[href='" + booking.replaceFirst("^https?://[^/]+", "") + "']");
        assertThat(entry).containsText("Camille Exemple");

        entry.click();
        page.getByText("Annuler…").click();
        assertThat(page.locator("main")).containsText("L’annulation est sans frais.");
        button(page, "Annuler la réservation").click();
        assertThat(page.locator("main .badge").first()).hasText("Annulée");
        link(page, "Historique de la réservation").click();
        assertThat(page.locator(".audit-timeline > li")).hasCount(2);
        assertThat(page.locator(".audit-timeline > li").first()).containsText("(accueil)");
        assertThat(page.locator(".audit-timeline > li").first()).containsText("03/03/2026 08:00");
        page.navigate("/planning?date=" + THURSDAY);
        assertThat(entry).hasCount(0);
    }

    @Test
    void instead_of_a_slot_that_is_taken_others_are_a_click_away(Windows windows) {
        place.booking(room, place.member("Noor Modèle"), TimeSlot.parse(THURSDAY + "T09:00", THURSDAY + "T11:00"));
        Page page = windows.host();
        page.navigate(offer("TWO_HOURS", THURSDAY, "10:00", 1));

        assertThat(page.locator(".offer-card")).containsText("Déjà pris");
        assertThat(button(page, "Confirmer")).hasCount(0);
        Locator alternatives = page.locator(".offer-alternatives a");
        assertThat(alternatives.count()).isBetween(1, 3);
        alternatives.first().click();

        assertThat(page.locator(".offer-card .badge").first()).hasText("Libre");
        button(page, "Confirmer pour").click();
        assertThat(page.locator("main")).containsText("Confirmée");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field(Windows windows) {
        Page page = windows.host();
        page.navigate(offer("ONE_HOUR", THURSDAY, "14:00", 1));
        page.getByLabel("Personnes").fill("13");
        page.getByLabel("Personnes").blur();

        assertThat(page.locator("#seats-fault")).containsText("12");
        assertThat(page.getByLabel("Personnes")).hasAttribute("aria-describedby", "seats-fault");
        assertThat(button(page, "Confirmer")).hasCount(0);

        page.getByLabel("Personnes").fill("12");
        page.getByLabel("Personnes").blur();
        assertThat(page.locator("#seats-fault")).isEmpty();
        assertThat(button(page, "Confirmer pour")).isVisible();
    }

    @Test
    void three_days_are_the_next_three_on_which_the_doors_are_open(Windows windows) {
        Page page = windows.host();
        page.navigate(offer("THREE_DAYS", "2026-03-06", "09:00", 1));

        assertThat(page.locator(".offer-slots strong"))
                .hasText(new String[] {"Vendredi 6 mars", "Samedi 7 mars", "Lundi 9 mars"});
        button(page, "Confirmer pour").click();

        assertThat(page).hasURL(Pattern.compile(".*/planning/week.*"));
        assertThat(entriesOfTheRoom(page)).hasCount(2);
        page.navigate("/planning?date=2026-03-09");
        assertThat(entriesOfTheRoom(page)).hasCount(1);
    }

    @Test
    void three_days_do_not_count_what_is_left_of_an_evening_nor_a_day_that_is_closed(Windows windows) {
        place.close(room, TimeSlot.parse("2026-03-06T12:00", "2026-03-06T14:00"));
        clock.set(LocalDateTime.parse(THURSDAY + "T19:40"));
        Page page = windows.host();
        page.navigate(offer("THREE_DAYS", THURSDAY, "09:00", 1));

        assertThat(page.locator(".offer-slots strong"))
                .hasText(new String[] {"Samedi 7 mars", "Lundi 9 mars", "Mardi 10 mars"});
        assertThat(button(page, "Confirmer pour")).isVisible();
    }

    @Test
    void a_night_ends_on_the_next_day_and_a_week_on_the_day_that_is_said(Windows windows) {
        SpaceId locker = place.space(SpaceKind.LOCKER, 1);
        Page page = windows.host();
        page.navigate(
                "/bookings/new?length=OTHER&time=20:00&space=" + locker + "&member=" + camille + "&date=" + THURSDAY);
        page.getByLabel("Jusqu’à").fill("08:00");
        page.getByLabel("Jusqu’à").blur();

        Locator card = page.locator(".offer-card");
        assertThat(card).containsText(Pattern.compile("Jeudi 5 mars\\s+20:00 – 08:00\\s+vendredi 6 mars"));
        assertThat(page.getByLabel("Dernier jour")).hasValue("2026-03-06");
        page.getByLabel("Quel jour ?").fill("2026-03-10");
        page.getByLabel("Quel jour ?").blur();
        assertThat(card).containsText("mercredi 11 mars");
        assertThat(page.getByLabel("Dernier jour")).hasValue("2026-03-11");

        page.getByLabel("Dernier jour").fill("2026-03-17");
        page.getByLabel("Dernier jour").blur();
        assertThat(card).containsText("mardi 17 mars");
        page.getByLabel("Quel jour ?").fill("2026-03-11");
        page.getByLabel("Quel jour ?").blur();
        assertThat(card).containsText("mercredi 18 mars");
        button(page, "Confirmer pour").click();
        assertThat(page.locator("main")).containsText("Confirmée");
    }

    @Test
    void without_javascript_the_page_comes_back_with_the_next_day(Windows windows) {
        SpaceId locker = place.space(SpaceKind.LOCKER, 1);
        Page page =
                windows.signedIn(Role.MEMBER, camille.value(), Windows.phone().setJavaScriptEnabled(false));
        page.navigate("/bookings/new?space=" + locker);
        length(page, "Autre").check();
        page.getByLabel("Quel jour ?").fill(THURSDAY);
        page.getByLabel("À partir de").fill("20:00");
        page.getByLabel("Jusqu’à").fill("08:00");
        button(page, "Voir l’offre").click();

        assertThat(page.locator(".offer-card")).containsText("vendredi 6 mars");
        assertThat(page.getByLabel("Dernier jour")).hasValue("2026-03-06");
        button(page, "Choisir ce créneau").click();
        button(page, "Confirmer").click();
        assertThat(page.locator("main")).containsText("Confirmée");
    }

    @Test
    void a_member_books_for_themselves_and_sees_nobody_elses_name(Windows windows) {
        MemberId noor = place.member("Noor Modèle");
        place.booking(room, noor, TimeSlot.parse(THURSDAY + "T09:00", THURSDAY + "T11:00"));
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.inFrench());
        page.navigate("/planning?date=" + THURSDAY);

        assertThat(entriesOfTheRoom(page)).hasText(Pattern.compile("09:00–11:00\\s*Réservé"));
        assertThat(page.locator("main")).not().containsText("Noor");
        assertThat(page.locator(".sections a")).hasText(new String[] {
            "Planning",
            "Réserver",
            "Mes réservations",
            "Mon espace",
            "Privatisations",
            "Mon abonnement",
            "Coopérative",
            "Espaces",
            "Tarifs",
            "Revenus"
        });

        page.navigate("/bookings/new?length=ONE_HOUR&space=" + room + "&date=" + THURSDAY + "&time=14:00");
        assertThat(page.getByLabel("Pour qui ?")).hasCount(0);
        button(page, "Choisir ce créneau").click();
        button(page, "Confirmer").click();
        assertThat(page.locator("main")).containsText("Camille Exemple");
    }

    @Test
    void without_javascript_the_fuller_form_takes_one_more_press(Windows windows) {
        Page page = windows.signedIn(
                Role.MEMBER, camille.value(), Windows.inFrench().setJavaScriptEnabled(false));
        page.navigate("/bookings/new");
        length(page, "½ journée").check();
        page.getByLabel("Quel espace ?").selectOption(room.value());
        page.getByLabel("Quel jour ?").fill(THURSDAY);
        page.getByLabel("À partir de").fill("14:00");
        button(page, "Voir l’offre").click();

        assertThat(page.locator(".offer-card")).containsText("13:30 – 20:00");
        button(page, "Choisir ce créneau").click();
        button(page, "Confirmer").click();
        assertThat(page.locator("main")).containsText("Confirmée");
    }

    private String offer(String length, String day, String time, int seats) {
        return "/bookings/new?length=" + length + "&space=" + room + "&member=" + camille + "&date=" + day + "&time="
                + time + "&seats=" + seats;
    }

    private Locator entriesOfTheRoom(Page page) {
        return page.locator(".planning-table tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(TestPlace.nameOf(room), new Page.GetByTextOptions().setExact(true))))
                .locator(".planning-entry");
    }

    private static Locator length(Page page, String text) {
        return page.getByLabel(text, new GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }
}
