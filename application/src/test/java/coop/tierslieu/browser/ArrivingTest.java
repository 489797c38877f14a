package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.arriving.ArrivalLinks;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.RecordNoShow;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.TestPlace;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** At the door with a phone that is not signed in. */
@InABrowser
class ArrivingTest {

    private static final TimeSlot TODAY = TimeSlot.parse("2026-03-03T10:00", "2026-03-03T11:00");

    @Autowired
    TestPlace place;

    @Autowired
    ArrivalLinks links;

    @Autowired
    HouseClock clock;

    @Autowired
    CommandGateway commands;

    @Autowired
    JdbcClient jdbc;

    private SpaceId room;
    private MemberId camille;
    private BookingId booking;

    @BeforeEach
    void a_booking_this_morning() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        camille = place.member("Camille Exemple");
        booking = place.booking(room, camille, TODAY);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void one_press_checks_in_and_the_history_says_that_it_was_the_link(Windows windows) {
        clock.set(TODAY.localStart().minusMinutes(5));
        Page phone = windows.open(Windows.phone());
        phone.navigate(links.path(booking));

        assertThat(phone.locator("main")).not().containsText("Camille");
        button(phone).click();

        assertThat(phone.locator("main")).containsText("Bienvenue");
        assertThat(button(phone)).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(actorOfTheCheckIn()).isEqualTo("check-in-link");
    }

    @Test
    void too_early_is_said_in_the_page(Windows windows) {
        Page phone = windows.open(Windows.phone().setJavaScriptEnabled(false));
        phone.navigate(links.path(booking));
        assertThat(phone.locator("main")).containsText("à partir de");

        button(phone).click();

        assertThat(phone.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(button(phone)).isVisible();
    }

    @Test
    void once_it_has_ended_nobody_checks_in(Windows windows) {
        Page phone = windows.open(Windows.phone());
        clock.set(TODAY.localStart());
        phone.navigate(links.path(booking));
        clock.set(TODAY.localEnd().plusMinutes(1));

        button(phone).click();

        assertThat(phone.getByRole(AriaRole.ALERT)).isVisible();
    }

    @Test
    void whoever_is_late_at_a_desk_is_welcome_all_the_same(Windows windows) {
        SpaceId desks = place.space(SpaceKind.NOMAD_DESKS, 4);
        BookingId late = place.booking(desks, camille, TODAY);
        clock.set(TODAY.localStart().plusMinutes(16));
        commands.sendAndWait(new RecordNoShow(desks, late));
        Page phone = windows.open(Windows.phone());
        phone.navigate(links.path(late));

        assertThat(phone.locator("main")).containsText("encore à vous");
        button(phone).click();

        assertThat(phone.locator("main")).containsText("Bienvenue");
    }

    @Test
    void a_room_that_was_released_is_not_theirs_any_more(Windows windows) {
        clock.set(TODAY.localStart().plusMinutes(16));
        commands.sendAndWait(new RecordNoShow(room, booking));
        Page phone = windows.open(Windows.phone());
        phone.navigate(links.path(booking));

        assertThat(phone.locator("main")).containsText("a été libérée");
        assertThat(button(phone)).hasCount(0);
    }

    @Test
    void a_link_that_is_not_right_opens_nothing(Windows windows) {
        Page phone = windows.open(Windows.phone());

        org.assertj.core.api.Assertions.assertThat(
                        phone.request().get(links.path(booking) + "x").status())
                .isEqualTo(404);
    }

    @Test
    void the_member_finds_the_code_on_the_page_of_the_booking(Windows windows) {
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.inFrench());
        page.navigate("/bookings/" + booking);

        Locator code = page.getByRole(AriaRole.IMG, new GetByRoleOptions().setName(Pattern.compile("Code QR.*")));
        assertThat(code).isVisible();
        org.assertj.core.api.Assertions.assertThat(code.evaluate("image => image.complete && image.naturalWidth > 0"))
                .isEqualTo(true);
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Pointer mon arrivée"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/check-in/" + booking + "/.*"));
    }

    @Test
    void an_auditor_sees_the_booking_and_no_key_to_it(Windows windows) {
        Page page = windows.signedIn(Role.AUDITOR, null, Windows.inFrench());
        page.navigate("/bookings/" + booking);

        assertThat(page.locator("main")).containsText("Confirmée");
        assertThat(page.locator("a[href*='/check-in/']")).hasCount(0);
    }

    @Test
    void a_member_copies_the_address_of_their_calendar_and_renews_it(Windows windows) {
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.inFrench());
        page.navigate("/calendars");
        Locator address = page.getByLabel("Adresse de l’agenda");
        String former = address.inputValue();
        org.assertj.core.api.Assertions.assertThat(former)
                .contains("/calendars/members/" + camille)
                .endsWith(".ics");
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Agenda de cet appareil")))
                .hasAttribute("href", Pattern.compile("^webcal://.*"));

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Renouveler l’adresse"))
                .click();

        assertThat(page.locator(".notice")).containsText("renouvelée");
        org.assertj.core.api.Assertions.assertThat(
                        page.getByLabel("Adresse de l’agenda").inputValue())
                .isNotEqualTo(former);
    }

    private static Locator button(Page page) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Je suis là"));
    }

    private String actorOfTheCheckIn() {
        return jdbc.sql("""
                        select meta_data::jsonb ->> 'actor' from events.domain_event_entry
                        where payload_type like '%BookingCheckedIn' and payload::jsonb ->> 'booking' = ?""").param(booking.value()).query(String.class).single();
    }
}
