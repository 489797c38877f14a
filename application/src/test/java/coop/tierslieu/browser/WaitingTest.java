package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.TestPlace;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Waiting on a phone: the room is taken, then it comes free. */
@InABrowser
class WaitingTest {

    private static final TimeSlot SLOT = TimeSlot.parse("2026-03-17T09:00", "2026-03-17T10:00");

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    private SpaceId room;
    private MemberId camille;
    private MemberId noor;
    private BookingId taken;

    @BeforeEach
    void a_room_that_is_taken() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        camille = place.member("Camille Exemple");
        noor = place.member("Noor Modèle");
        taken = place.booking(room, noor, SLOT);
    }

    @Test
    void without_javascript_a_member_joins_and_takes_what_comes_free(Windows windows) {
        Page page =
                windows.signedIn(Role.MEMBER, camille.value(), Windows.phone().setJavaScriptEnabled(false));
        page.navigate("/bookings/new?space=" + room + "&start=" + SLOT.start().toLocalDateTime() + "&end="
                + SLOT.end().toLocalDateTime());
        button(page, "M’inscrire sur la liste d’attente").click();

        assertThat(page).hasURL(Pattern.compile(".*/waitlist/[^/]+"));
        assertThat(page.locator(".notice")).containsText("Vous êtes sur la liste");
        assertThat(page.locator("article .badge")).hasText("en attente, 1re place");

        commands.sendAndWait(new CancelBooking(room, taken, noor));
        page.navigate("/bookings");
        assertThat(page.locator("main")).containsText("proposé jusqu’à : mar. 3 mars, 10:00");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Liste d’attente"))
                .click();
        assertThat(page.locator(".waitlist-offer")).containsText("24,00 €");
        button(page, "Prendre").click();

        assertThat(page).hasURL(Pattern.compile(".*/bookings/[^/]+"));
        assertThat(page.locator("main")).containsText("Confirmée");
        page.navigate("/waitlist");
        assertThat(page.locator("main .rows .badge")).hasText("prise");
    }

    @Test
    void the_host_sees_who_waits_for_what(Windows windows) {
        Page member = windows.signedIn(Role.MEMBER, camille.value(), Windows.phone());
        member.navigate("/bookings/new?space=" + room + "&start=" + SLOT.start().toLocalDateTime() + "&end="
                + SLOT.end().toLocalDateTime());
        button(member, "M’inscrire sur la liste d’attente").click();
        commands.sendAndWait(new CancelBooking(room, taken, noor));

        Page page = windows.host();
        page.navigate("/waitlist");
        Locator section = page.locator("section", new Page.LocatorOptions().setHasText(TestPlace.nameOf(room)));
        assertThat(section).containsText("Camille Exemple");
        assertThat(section.locator(".badge")).hasText("proposée");

        member.reload();
        button(member, "Refuser").click();
        assertThat(member.locator("main .rows .badge")).hasText("quittée");
        page.navigate("/members/" + camille);
        page.getByRole(
                        AriaRole.LINK,
                        new GetByRoleOptions().setName("Réservations").setExact(true))
                .click();
        assertThat(page.locator("h1")).hasText("Réservations : Camille Exemple");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
