package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.TestPlace;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What must also work on a small screen, and without a mouse. */
@InABrowser
class PhoneTest {

    /** A Tuesday on which no other test books. */
    private static final String DAY = "2026-03-31";

    @Autowired
    TestPlace place;

    private SpaceId room;
    private MemberId member;
    private BookingId booking;

    @BeforeEach
    void a_booking() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        member = place.member("Camille au nom vraiment très long d’Exemple-Modèle");
        booking = place.booking(room, member, TimeSlot.parse(DAY + "T09:00", DAY + "T10:00"));
    }

    @Test
    void no_page_is_wider_than_the_phone(Windows windows) {
        Page page = windows.signedIn(Role.HOST, null, Windows.phone());

        for (String path : List.of(
                "/planning?date=" + DAY,
                "/planning/week?date=" + DAY,
                "/planning/month?date=" + DAY,
                "/desk",
                "/desk/walk-in?member=" + member,
                "/bookings/new?length=THREE_DAYS&space=" + room + "&member=" + member + "&date=" + DAY,
                "/bookings/new?length=OTHER&time=20:00&until=08:00&space=" + room + "&member=" + member + "&date="
                        + DAY,
                "/bookings/" + booking,
                "/bookings/" + booking + "/change?day=" + DAY + "&start=14:00&end=15:00",
                "/bookings/" + booking + "/swap",
                "/closures",
                "/bookings/series/new",
                "/bookings/series/new?space=" + room + "&member=" + member + "&date=" + DAY + "&count=3",
                "/members/" + member,
                "/members/" + member + "/bookings",
                "/waitlist",
                "/privatisations",
                "/privatisations/new?member=" + member,
                "/spaces",
                "/tariffs",
                "/revenue?year=2026&month=3",
                "/revenue/entries?year=2026&month=3",
                "/audit",
                "/audit/bookings/" + booking,
                "/account",
                "/accounts")) {
            page.navigate(path);
            assertThat(page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    @Test
    void a_booking_is_reached_and_opened_with_the_keyboard(Windows windows) {
        Page page = windows.host();
        page.navigate("/planning?date=" + DAY + "&space=" + room);
        Locator entry = page.locator("a.planning-entry[href='/bookings/" + booking + "']");

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        for (int presses = 0;
                presses < 200 && !(boolean) entry.evaluate("e => e === document.activeElement");
                presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(entry).isFocused();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/bookings/" + booking));
    }
}
