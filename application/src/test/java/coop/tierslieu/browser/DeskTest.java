package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.RecordNoShow;
import coop.tierslieu.membership.prepaid.SellPass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The host at the door, on the Tuesday morning at which the clock of the tests stands still. */
@InABrowser
class DeskTest {

    private static final String TODAY = "2026-03-03";

    /** By then the page has opened its stream. */
    private static final long SETTLED_MS = 2_000;

    private static final long A_MINUTE_MS = 60_000;

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    @Autowired
    HouseClock clock;

    private final String name = "Alix " + Fresh.id("exemple");
    private SpaceId desks;
    private MemberId alix;

    @BeforeEach
    void desks_and_someone_who_comes() {
        place.open();
        desks = place.space(SpaceKind.NOMAD_DESKS, 18);
        alix = place.member(name);
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void one_press_says_that_someone_has_come_and_one_that_they_have_gone(Windows windows) {
        place.booking(desks, alix, TimeSlot.parse(TODAY + "T08:00", TODAY + "T12:00"));
        Page page = windows.host();
        page.navigate("/desk");

        assertThat(section(page, "En retard")).containsText(name);
        button(page, "Est là : " + name).click();
        assertThat(section(page, "Sur place")).containsText(name);
        assertThat(button(page, "Est là : " + name)).hasCount(0);

        button(page, "Est parti·e : " + name).click();
        assertThat(page).hasURL(Pattern.compile(".*/desk"));
        assertThat(page.locator("main")).not().containsText(name);
    }

    @Test
    void who_comes_later_is_announced_and_cannot_be_checked_in_yet(Windows windows) {
        place.booking(desks, alix, TimeSlot.parse(TODAY + "T09:30", TODAY + "T12:00"));
        Page page = windows.host();
        page.navigate("/desk");

        assertThat(section(page, "D’ici deux heures")).containsText(name);
        assertThat(button(page, "Est là : " + name)).hasCount(0);
    }

    @Test
    void what_changes_with_time_alone_shows_at_the_minute_and_the_focus_stays(Windows windows) {
        place.booking(desks, alix, TimeSlot.parse(TODAY + "T09:00", TODAY + "T12:00"));
        Page page = windows.host();
        page.clock().install();
        page.navigate("/desk");
        Locator who = link(page, name);
        assertThat(section(page, "D’ici deux heures")).containsText(name);
        who.focus();
        page.clock().runFor(SETTLED_MS);

        clock.set(LocalDateTime.parse(TODAY + "T08:45"));
        page.clock().runFor(A_MINUTE_MS);
        assertThat(button(page, "Est là : " + name)).isVisible();
        assertThat(who).isFocused();
        page.clock().runFor(SETTLED_MS);

        clock.set(LocalDateTime.parse(TODAY + "T09:01"));
        page.clock().runFor(A_MINUTE_MS);
        assertThat(section(page, "En retard")).containsText(name);
        assertThat(who).isFocused();
    }

    @Test
    void who_was_missed_at_a_desk_is_checked_in_when_they_come(Windows windows) {
        BookingId late = place.booking(desks, alix, TimeSlot.parse(TODAY + "T08:00", TODAY + "T12:00"));
        clock.set(LocalDateTime.parse(TODAY + "T08:20"));
        commands.sendAndWait(new RecordNoShow(desks, late));
        Page page = windows.host();
        page.navigate("/desk");

        assertThat(section(page, "Absences notées")).containsText(name);
        page.navigate("/desk/walk-in?member=" + alix);
        assertThat(page.locator(".notice")).containsText("A déjà réservé de 08:00 à 12:00");
        page.navigate("/desk");
        button(page, "Est là : " + name).click();

        assertThat(section(page, "Sur place")).containsText(name);
    }

    @Test
    void shortly_before_the_afternoon_half_a_day_is_the_afternoon(Windows windows) {
        clock.set(LocalDateTime.parse(TODAY + "T12:59"));
        Page page = windows.host();
        page.navigate("/desk/walk-in?member=" + alix);

        assertThat(page.locator(".offer-card")).containsText("13:30 – 20:00");
        assertThat(page.locator(".offer-card")).containsText("tout de suite");
        button(page, "Accueillir").click();

        assertThat(section(page, "Sur place")).containsText(name);
    }

    @Test
    void who_is_not_known_yet_is_registered_and_welcomed(Windows windows) {
        String newcomer = "Ange " + Fresh.id("exemple");
        Page page = windows.host();
        page.navigate("/desk/walk-in");
        page.getByRole(AriaRole.SEARCHBOX).fill(newcomer);
        link(page, "Inscrire une nouvelle personne").click();
        page.locator("[name=name]").fill(newcomer);
        page.locator("[name=email]").fill("ange@example.org");
        page.locator("#profile").selectOption("FREELANCER");
        button(page, "Inscrire").click();

        assertThat(page).hasURL(Pattern.compile(".*/desk/walk-in\\?member=.*"));
        assertThat(page.locator("main")).containsText(newcomer);
        assertThat(page.locator(".offer-card")).isVisible();
    }

    @Test
    void someone_without_a_booking_is_found_priced_and_welcomed(Windows windows) {
        Page watching = windows.host();
        watching.navigate("/desk");
        Page page = windows.host();
        page.navigate("/desk");
        link(page, "Arrivée sans réservation").click();
        page.getByRole(AriaRole.SEARCHBOX).fill(name);
        link(page, name).click();

        assertThat(page.locator(".offer-card")).containsText("08:00 – 13:30");
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("78,00\\s€"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Journée").setExact(true))
                .click();
        assertThat(page.locator(".offer-card")).containsText("08:00 – 20:00");
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("144,00\\s€"));
        button(page, "Accueillir maintenant").click();

        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("la personne est sur place");
        assertThat(section(page, "Sur place")).containsText(name);
        assertThat(section(watching, "Sur place")).containsText(name);
    }

    @Test
    void a_pass_is_proposed_first_to_who_has_one(Windows windows) {
        commands.sendAndWait(new SellPass(
                new PassId(Fresh.id("pass")),
                alix,
                Set.of(Usage.DESK),
                10,
                Money.euros("150"),
                VatRate.STANDARD,
                LocalDate.parse(TODAY).plusMonths(6)));
        Page page = windows.host();
        page.navigate("/desk/walk-in?member=" + alix);

        assertThat(page.getByLabel("Un carnet (reste : 10 sur 10)")).isChecked();
        button(page, "Accueillir maintenant").click();
        link(page, "Voir la réservation").click();
        assertThat(page.locator("main")).containsText(name);
        page.navigate("/desk/walk-in?member=" + alix);
        assertThat(page.getByLabel("Un carnet (reste : 9 sur 10)")).isChecked();
    }

    @Test
    void without_javascript_the_walk_in_takes_a_press_more(Windows windows) {
        Page page = windows.signedIn(Role.HOST, null, Windows.inFrench().setJavaScriptEnabled(false));
        page.navigate("/desk/walk-in");
        page.getByRole(AriaRole.SEARCHBOX).fill(name);
        button(page, "Chercher").click();
        link(page, name).click();
        page.getByLabel("Poste").selectOption(desks.value());
        button(page, "Choisir").click();
        assertThat(page.locator(".offer-card h2")).hasText(TestPlace.nameOf(desks));
        button(page, "Accueillir maintenant").click();

        assertThat(section(page, "Sur place")).containsText(name);
        assertThat(section(page, "Sur place").locator("li").filter(new Locator.FilterOptions().setHasText(name)))
                .containsText(TestPlace.nameOf(desks));
    }

    @Test
    void whoever_is_here_already_cannot_come_again(Windows windows) {
        place.booking(desks, alix, TimeSlot.parse(TODAY + "T08:00", TODAY + "T12:00"));
        Page page = windows.host();
        page.navigate("/desk");
        Page other = windows.host();
        other.navigate("/desk");
        // The second window has not heard yet of what the first one does.
        other.evaluate("dispatchEvent(new Event('pagehide'))");
        button(page, "Est là : " + name).click();
        assertThat(section(page, "Sur place")).containsText(name);
        button(other, "Est là : " + name).click();

        assertThat(other.getByRole(AriaRole.ALERT)).isVisible();
    }

    private static Locator section(Page page, String heading) {
        return page.getByRole(
                AriaRole.REGION, new GetByRoleOptions().setName(heading).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .or(page.locator("main")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(name).setExact(true)));
    }
}
