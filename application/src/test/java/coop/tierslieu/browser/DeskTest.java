package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.prepaid.SellPass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The host at the door, on the Tuesday morning at which the clock of the tests stands still. */
@InABrowser
class DeskTest {

    private static final String TODAY = "2026-03-03";

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    private final String name = "Alix " + Fresh.id("exemple");
    private SpaceId desks;
    private MemberId alix;

    @BeforeEach
    void desks_and_someone_who_comes() {
        place.open();
        desks = place.space(SpaceKind.NOMAD_DESKS, 18);
        alix = place.member(name);
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
