package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.reserving.HoldSlots;
import coop.tierslieu.booking.reserving.JoinWaitlist;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.visiting.VisitLinks;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.TestPlace;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Alix has no account, and decides by the links in the e-mails. */
@InABrowser
class VisitingTest {

    private static final TimeSlot SLOT = TimeSlot.parse("2026-03-13T09:00", "2026-03-13T10:00");

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    @Autowired
    VisitLinks links;

    private SpaceId room;
    private MemberId alix;

    @BeforeEach
    void a_room() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        alix = place.knownAs("Alix Visite", CustomerClass.PUBLIC);
    }

    @Test
    void an_option_is_confirmed_and_its_link_shows_the_booking_from_then_on(Windows windows) {
        Page page = windows.open(Windows.phone().setJavaScriptEnabled(false));
        page.navigate(links.of(option()));
        assertThat(page.locator("h1")).hasText("Votre option");
        assertThat(page.locator("main")).containsText("Rendre l’option");

        button(page, "Confirmer pour").click();

        assertThat(page.locator("h1")).hasText("Votre réservation");
        assertThat(page.locator("main .badge").first()).hasText("Confirmée");
        assertThat(page.locator("main")).containsText("Acompte");
    }

    @Test
    void an_option_is_given_back_and_its_link_says_so(Windows windows) {
        BookingId option = option();
        Page page = windows.open();
        page.navigate(links.of(option));
        assertUsable(page);
        button(page, "Rendre l’option").click();

        assertThat(page.locator("h1")).hasText("Plus rien n’est gardé pour vous");
        assertUsable(page);
        assertThat(page.request().get(links.of(option) + "x").status()).isEqualTo(404);
    }

    @Test
    void a_place_that_came_free_is_taken(Windows windows) {
        Page page = windows.open(Windows.phone());
        page.navigate(links.of(offer()));
        assertThat(page.locator("h1")).hasText("Une place s’est libérée");
        assertUsable(page);

        button(page, "Prendre").click();

        assertThat(page.locator("h1")).hasText("Votre réservation");
    }

    @Test
    void a_place_that_came_free_is_declined_before_and_after(Windows windows) {
        MemberId noor = place.member("Noor Modèle");
        BookingId taken = place.booking(room, noor, SLOT);
        BookingId waiting = waiting();
        Page page = windows.open();
        page.navigate(links.of(waiting));
        assertThat(page.locator("h1")).hasText("En attente d’une place");

        commands.sendAndWait(new CancelBooking(room, taken, noor));
        page.reload();
        button(page, "Refuser").click();

        assertThat(page.locator("h1")).hasText("Plus rien n’est gardé pour vous");
    }

    @Test
    void the_link_of_one_booking_shows_no_other_one(Windows windows) {
        BookingId shown = place.booking(room, alix, SLOT);
        BookingId other = place.booking(room, alix, TimeSlot.parse("2026-03-12T09:00", "2026-03-12T10:00"));
        Page page = windows.open();
        page.navigate(links.of(shown));

        assertThat(page.locator("h1")).hasText("Votre réservation");
        assertThat(page.content()).doesNotContain(other.value());
    }

    @Test
    void days_reserved_at_once_are_shown_together_in_the_browser_in_which_that_was_done(Windows windows) {
        place.space(SpaceKind.NOMAD_DESKS, 18);
        Page page = windows.open();
        page.navigate("/reserve?kind=NOMAD_DESKS");
        page.locator(".quick-chip")
                .filter(new FilterOptions().setHasText("3 jours"))
                .click();
        page.getByLabel("Nom").fill("Alix Visite");
        page.getByLabel("Adresse e-mail").fill(Fresh.id("alix") + "@example.org");
        button(page, "Confirmer").click();
        assertThat(page.locator("h1")).hasText("C’est réservé");
        assertThat(page.locator("section li")).hasCount(2);

        Page elsewhere = windows.open();
        elsewhere.navigate(page.url());
        assertThat(elsewhere.locator("h1")).hasText("Votre réservation");
        assertThat(elsewhere.locator("section li")).hasCount(0);
    }

    private BookingId option() {
        BookingId option = new BookingId(Fresh.id("booking"));
        commands.sendAndWait(new HoldSlots(
                room,
                alix,
                List.of(new RequestedSlot(option, TimeSlot.parse("2026-03-20T18:00", "2026-03-20T22:00"))),
                12,
                null,
                Use.PRIVATISATION,
                HoldKind.OPTION));
        return option;
    }

    private BookingId offer() {
        MemberId noor = place.member("Noor Modèle");
        BookingId taken = place.booking(room, noor, SLOT);
        BookingId waiting = waiting();
        commands.sendAndWait(new CancelBooking(room, taken, noor));
        return waiting;
    }

    private BookingId waiting() {
        BookingId waiting = new BookingId(Fresh.id("booking"));
        commands.sendAndWait(new JoinWaitlist(room, alix, waiting, SLOT, 2, null));
        return waiting;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
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
