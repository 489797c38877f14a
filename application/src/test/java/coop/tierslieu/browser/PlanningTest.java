package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.TestPlace;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The planning as it is read, walked through and posted on the door. */
@InABrowser
class PlanningTest {

    private static final String DAY = "2026-03-17";

    @Autowired
    TestPlace place;

    private final String name = "Noor " + Fresh.id("modele");
    private SpaceId room;
    private MemberId noor;

    @BeforeEach
    void a_room_and_someone_who_wants_it() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        noor = place.member(name);
    }

    @Test
    void a_booking_made_in_one_window_appears_in_the_other(Windows windows) {
        Page watching = windows.host();
        watching.navigate("/planning?date=" + DAY + "&space=" + room);
        watching.evaluate("window.neverReloaded = true");
        Locator ten = watching.locator("a.planning-cell[href$='time=10:00']");
        ten.focus();

        Page booking = windows.host();
        booking.navigate(
                "/bookings/new?length=ONE_HOUR&space=%s&member=%s&date=%s&time=14:00".formatted(room, noor, DAY));
        button(booking, "Confirmer pour").click();
        assertThat(booking.locator("main")).containsText("Confirmée");

        assertThat(watching.locator("a.planning-entry")).containsText(name);
        assertThat(watching.locator("#live-news")).containsText("Planning mis à jour");
        assertThat(ten).isFocused();
        assertThat(watching.evaluate("window.neverReloaded")).isEqualTo(true);
    }

    @Test
    void a_window_in_which_one_has_signed_out_stays_as_it_was(Windows windows) {
        Page page = windows.host();
        page.navigate("/planning?date=" + DAY + "&space=" + room);
        Page other = page.context().newPage();
        other.navigate("/account");
        button(other, "Se déconnecter").click();

        page.waitForResponse(answer -> answer.url().contains("/sign-in"), () -> {
            page.evaluate("dispatchEvent(new Event('pageshow'))");
            place.booking(room, noor, TimeSlot.parse(DAY + "T09:00", DAY + "T10:00"));
        });
        assertThat(page.locator("h1")).hasText("Mardi 17 mars");
    }

    @Test
    void arrows_lead_from_day_to_day_and_from_cell_to_cell(Windows windows) {
        Page page = windows.host();
        page.navigate("/planning?date=" + DAY + "&space=" + room);
        page.keyboard().press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile(".*date=2026-03-18&space=" + room));
        page.waitForLoadState(); // the address is new before the page can be used
        page.keyboard().press("ArrowLeft");
        assertThat(page).hasURL(Pattern.compile(".*date=" + DAY + "&space=" + room));
        page.waitForLoadState();

        page.locator("a.planning-cell[href$='time=10:00']").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("a.planning-cell[href$='time=11:00']")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("À partir de")).hasValue("11:00");
        assertThat(page.getByLabel("Quel jour ?")).hasValue(DAY);
        assertThat(page.getByLabel("Quel espace ?")).hasValue(room.value());
    }

    @Test
    void a_filter_needs_no_javascript_and_goes_along(Windows windows) {
        place.booking(room, noor, TimeSlot.parse(DAY + "T09:00", DAY + "T10:00"));
        place.booking(room, place.member("Camille Exemple"), TimeSlot.parse(DAY + "T11:00", DAY + "T12:00"));
        Page page = windows.signedIn(Role.HOST, null, Windows.inFrench().setJavaScriptEnabled(false));
        page.navigate("/planning?date=" + DAY);
        page.getByText("Filtrer").first().click();
        page.getByLabel("Nom du membre").fill(name);
        button(page, "Filtrer").click();

        assertThat(page.locator(".planning-table tbody tr")).hasCount(1);
        assertThat(page.locator(".planning-entry:not(.planning-dim)")).containsText(name);
        assertThat(page.locator(".planning-entry.planning-dim")).containsText("Camille Exemple");
        button(page, "Suivant").click();
        assertThat(page.locator(".planning-table")).hasCount(0);
        link(page, "Semaine").click();
        assertThat(page.locator(".planning-table tbody tr")).hasCount(1);
        link(page, "Enlever les filtres").click();
        assertThat(page.getByLabel("Nom du membre", new GetByLabelOptions().setExact(true)))
                .isEmpty();
    }

    @Test
    void a_member_sees_the_month_but_looks_for_nobody(Windows windows) {
        Page page = windows.signedIn(Role.MEMBER, noor.value(), Windows.phone());
        place.booking(room, noor, TimeSlot.parse(DAY + "T08:00", DAY + "T20:00"));
        page.navigate("/planning/month?date=" + DAY + "&space=" + room);

        assertThat(page.getByLabel("Nom du membre")).hasCount(0);
        assertThat(page.locator("h1")).hasText("Mars 2026");
        assertThat(page.locator(".planning-level:visible")).containsText(Pattern.compile("Salle de réunion\\s*100 %"));
        link(page, "mardi 17 mars").click();
        assertThat(page).hasURL(Pattern.compile(".*/planning\\?date=" + DAY + ".*"));
        assertThat(page.locator("a.planning-entry")).containsText(name);
    }

    @Test
    void a_day_a_week_and_a_month_each_fit_on_paper_across(Windows windows) {
        place.booking(room, noor, TimeSlot.parse(DAY + "T09:00", DAY + "T10:00"));
        Page page = windows.host();
        for (String view : new String[] {"", "/week", "/month"}) {
            page.navigate("/planning" + view + "?date=" + DAY + "&space=" + room);
            String pdf = new String(
                    page.pdf(new PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true)),
                    StandardCharsets.ISO_8859_1);

            assertThat(pdf).hasSizeGreaterThan(5_000).startsWith("%PDF");
            assertThat(pdf).as("A4 across").containsOnlyOnce("/MediaBox").contains("MediaBox [0 0 841.9");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }
}
