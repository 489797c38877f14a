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
import coop.tierslieu.support.TestPlace;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Series on a phone; it is Tuesday 3 March 2026, and a member may book until the 2nd of April. */
@InABrowser
class SeriesTest {

    @Autowired
    TestPlace place;

    private MemberId camille;
    private SpaceId room;

    @BeforeEach
    void a_room_that_is_taken_on_one_of_the_mondays() {
        place.open();
        camille = place.member("Camille Exemple");
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        place.booking(room, place.member("Noor Modèle"), TimeSlot.parse("2026-03-16T09:00", "2026-03-16T10:00"));
    }

    @Test
    void without_javascript_a_member_books_every_monday_but_the_one_that_is_taken_and_one_that_is_removed(
            Windows windows) {
        Page page =
                windows.signedIn(Role.MEMBER, camille.value(), Windows.phone().setJavaScriptEnabled(false));
        page.navigate("/bookings/series/new");
        page.getByLabel("Quel espace ?").selectOption(room.value());
        page.getByLabel("Premier jour").fill("2026-03-09");
        exactly(page, "lundi").check();
        page.getByRole(AriaRole.SPINBUTTON, new GetByRoleOptions().setName("Nombre de fois"))
                .fill("4");
        button(page, "Voir les dates").click();

        assertThat(page.locator(".series-dates li")).hasCount(4);
        assertThat(page.locator(".series-conflict")).containsText("Lundi 16 mars 2026");
        assertThat(page.locator(".series-conflict")).containsText("Conflit : Déjà pris du 16/03/2026 09:00");
        button(page, "Retirer : lundi 23 mars 2026").click();

        assertThat(page.locator(".series-removed")).containsText("Lundi 23 mars 2026");
        assertThat(page.getByLabel("Tout ou rien")).isDisabled();
        assertThat(page.locator(".offer-total")).containsText("48,00");
        button(page, "Réserver 2 dates").click();

        assertThat(page).hasURL(Pattern.compile(".*/series/[^/]+"));
        assertThat(page.locator(".notice")).containsText("C’est réservé, sauf une date");
        assertThat(page.locator(".notice")).containsText("Lundi 16 mars 2026 : Déjà pris");
        assertThat(page.locator(".series-bookings > li")).hasCount(2);
        assertThat(page.locator(".series-bookings > li").first()).containsText("Confirmée");
    }

    @Test
    void a_projector_that_is_ticked_comes_on_each_date(Windows windows) {
        SpaceId projector = place.space(SpaceKind.EQUIPMENT, 1);
        place.booking(projector, camille, TimeSlot.parse("2026-03-10T09:00", "2026-03-10T10:00"));
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.phone());
        page.navigate(form("FREQ=DAILY;COUNT=3"));
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(TestPlace.nameOf(projector)))
                .check();
        button(page, "Voir les dates").click();

        assertThat(page.locator(".series-conflict")).containsText(TestPlace.nameOf(projector) + " · Déjà pris");
        assertThat(page.locator(".offer-total")).containsText("96,00");
        button(page, "Réserver 2 dates").click();

        assertThat(page.locator(".notice")).containsText(TestPlace.nameOf(projector));
        assertThat(page.locator(".series-bookings > li").first()).containsText("+ " + TestPlace.nameOf(projector));
        assertThat(page.locator(".series-bookings > li").first()).containsText("48,00");
    }

    @Test
    void what_is_removed_can_be_put_back(Windows windows) {
        Page page = windows.host();
        page.navigate(form("FREQ=DAILY;COUNT=3") + "&without=2026-03-10");

        button(page, "Remettre : mardi 10 mars 2026").click();

        assertThat(page.locator(".series-removed")).hasCount(0);
        assertThat(page.locator(".series-dates li")).hasCount(3);
    }

    @Test
    void the_second_tuesday_of_each_month_is_two_choices(Windows windows) {
        Page page = windows.host();
        page.navigate(form(""));
        exactly(page, "Chaque mois").check();
        page.getByLabel("Lequel du mois").selectOption("2");
        page.locator("select[name=weekday]").selectOption("TU");
        exactly(page, "Jusqu’à cette date comprise").first().check();
        page.locator("input[type=date][name=until]").fill("2026-05-31");
        button(page, "Voir les dates").click();

        assertThat(page.locator(".series-dates strong:not(.series-state strong)"))
                .hasText(new String[] {"Mardi 10 mars 2026", "Mardi 14 avril 2026", "Mardi 12 mai 2026"});
        assertThat(page.locator(".series-conflict").first()).containsText("trop loin");
    }

    @Test
    void a_bad_rule_is_said_beside_its_field(Windows windows) {
        Page page = windows.host();
        page.navigate(form("FREQ=DAILY;COUNT=1000000"));

        assertThat(page.locator("#rrule-fault")).containsText("au plus 200 dates");
        assertThat(page.getByLabel("Règle RFC 5545")).hasAttribute("aria-describedby", "rrule-note rrule-fault");
        assertThat(button(page, "Réserver")).hasCount(0);
    }

    @Test
    void a_series_is_given_back_from_one_date_on_then_whole(Windows windows) {
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.phone());
        page.navigate(form("FREQ=WEEKLY;COUNT=3").replace("2026-03-09", "2026-03-11"));
        assertThat(page.getByLabel("Tout ou rien")).isChecked();
        button(page, "Réserver 3 dates").click();

        Locator dates = page.locator(".series-bookings > li");
        dates.last().getByText("Changer ou annuler").click();
        dates.last()
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler cette date et les suivantes"))
                .click();
        assertThat(dates.last()).containsText("Annulée");
        assertThat(dates.first()).containsText("Confirmée");

        page.getByText("Annuler toute la série…").click();
        assertThat(page.locator("main")).containsText("2 dates à venir seront annulées. L’annulation est sans frais.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Annuler toute la série").setExact(true))
                .click();
        assertThat(page.locator(".series-bookings .badge")).hasText(new String[] {"Annulée", "Annulée", "Annulée"});
        assertThat(page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private String form(String rrule) {
        return "/bookings/series/new?space=" + room + "&member=" + camille + "&date=2026-03-09&rrule=" + rrule;
    }

    private static Locator exactly(Page page, String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
