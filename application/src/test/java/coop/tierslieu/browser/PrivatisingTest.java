package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.TestPlace;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An evening for oneself: thought over on a phone, confirmed at the desk. */
@InABrowser
class PrivatisingTest {

    @Autowired
    TestPlace place;

    private SpaceId hall;
    private MemberId camille;

    @BeforeEach
    void a_hall() {
        place.open();
        hall = place.space(SpaceKind.EVENT_SPACE, 40);
        camille = place.member("Camille Exemple");
    }

    @Test
    void without_javascript_a_member_takes_an_option_and_the_host_confirms_it_and_records_the_deposit(Windows windows) {
        Page member =
                windows.signedIn(Role.MEMBER, camille.value(), Windows.phone().setJavaScriptEnabled(false));
        member.navigate("/privatisations/new");
        member.getByLabel("Quel espace ?").selectOption(hall.value());
        member.getByLabel("Quel jour ?").fill("2026-04-17");
        member.getByRole(AriaRole.SPINBUTTON, new GetByRoleOptions().setName("Personnes"))
                .fill("30");
        button(member, "Voir le prix").click();

        Locator quote = member.locator("#quote");
        assertThat(quote).containsText("78,00 €");
        assertThat(quote).containsText("23,40 €, à verser avant : mar. 10 mars, 08:00");
        assertThat(quote).containsText("sans frais jusqu’à : ven. 10 avr., 18:00");
        assertThat(quote).containsText("puis 25 %");
        button(member, "Poser une option (3 jours)").click();

        assertThat(member).hasURL(Pattern.compile(".*/privatisations/[^/]+"));
        assertThat(member.locator("article .badge")).hasText("option jusqu’à : ven. 6 mars, 08:00");
        assertThat(member.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);

        Page page = windows.host();
        page.navigate("/privatisations");
        Locator option = page.locator("article", new Page.LocatorOptions().setHasText(TestPlace.nameOf(hall)));
        option.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirmer pour 78,00 €"))
                .click();
        assertThat(page.locator("article .badge")).hasText("acompte attendu avant : mar. 10 mars, 08:00");
        button(page, "Acompte reçu (23,40 €)").click();
        assertThat(page.locator("article .badge")).hasText("confirmée, acompte reçu");
    }

    @Test
    void a_projector_is_ticked_with_an_option_and_hired_when_it_is_confirmed(Windows windows) {
        SpaceId projector = place.space(SpaceKind.EQUIPMENT, 1);
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.phone());
        page.navigate("/privatisations/new?space=" + hall + "&date=2026-04-24");
        equipment(page, projector).check();
        button(page, "Voir le prix").click();
        assertThat(page.locator("#quote")).containsText(TestPlace.nameOf(projector) + " + 78,00 €");
        assertThat(button(page, "Confirmer pour 156,00 €")).isVisible();
        button(page, "Poser une option (3 jours)").click();

        assertThat(equipment(page, projector)).isChecked();
        equipment(page, projector).uncheck();
        assertThat(button(page, "Confirmer pour 78,00 €")).isVisible();
        equipment(page, projector).check();
        button(page, "Confirmer pour 156,00 €").click();

        assertThat(page.locator("article .badge")).containsText("acompte attendu");
        assertThat(page.locator("article")).containsText(TestPlace.nameOf(projector) + " + 78,00 €");
        page.navigate("/privatisations");
        assertThat(page.locator("main")).containsText("156,00 €");
        assertThat(page.locator("main")).not().containsText(TestPlace.nameOf(projector));
        page.navigate("/privatisations/new?space=" + hall + "&date=2026-04-25&from=20:00&to=01:00");
        assertThat(page.locator("#time-fault")).containsText("26/04/2026 01:00");
    }

    @Test
    void without_javascript_the_price_with_a_projector_is_shown_before_it_is_agreed(Windows windows) {
        SpaceId projector = place.space(SpaceKind.EQUIPMENT, 1);
        Page page =
                windows.signedIn(Role.MEMBER, camille.value(), Windows.phone().setJavaScriptEnabled(false));
        page.navigate("/privatisations/new?space=" + hall + "&date=2026-04-26");
        button(page, "Poser une option (3 jours)").click();
        equipment(page, projector).check();
        button(page, "Confirmer pour 78,00 €").click();

        assertThat(page.locator(".refused")).containsText("156");
        button(page, "Confirmer pour 156,00 €").click();
        assertThat(page.locator("article .badge")).containsText("acompte attendu");
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_another_day_is_proposed(Windows windows) {
        Page page = windows.signedIn(Role.MEMBER, camille.value(), Windows.phone());
        String wish = "/privatisations/new?space=" + hall + "&date=2026-04-18";
        page.navigate(wish + "&seats=41");
        assertThat(page.locator("#seats-fault")).containsText("40");
        page.navigate(wish + "&from=23:00&to=18:00");
        assertThat(page.locator("#time-fault")).isVisible();

        page.navigate(wish);
        button(page, "Confirmer pour 78,00 €").click();
        assertThat(page.locator("article .badge")).containsText("acompte attendu");
        page.navigate(wish);
        assertThat(page.locator("#quote")).containsText("Déjà pris");
        page.locator(".offer-alternatives a", new Page.LocatorOptions().setHasText(TestPlace.nameOf(hall)))
                .first()
                .click();
        assertThat(page.locator("#quote .badge")).hasText("Libre");
        button(page, "Poser une option (3 jours)").click();
        button(page, "Rendre l’option").click();
        assertThat(page.locator("main")).not().containsText("Options");
    }

    private static Locator equipment(Page page, SpaceId space) {
        return page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(TestPlace.nameOf(space)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
