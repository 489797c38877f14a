package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.TestAccount;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InABrowser
class SigningInTest {

    private static final OffsetDateTime TOMORROW =
            HouseClock.OPENING.plusHours(23).atZone(TimeSlot.PARIS).toOffsetDateTime();
    private static final Pattern ACCOUNT = Pattern.compile(".*/account");

    @Test
    void a_link_leads_in_once_then_the_password_chosen_there_does(Windows windows) {
        TestAccount account = windows.account(Role.HOST, null);
        String link = account.link(TOMORROW);
        Page page = windows.open();

        page.navigate(link);
        button(page, "Entrer").click();
        assertThat(page).hasURL(ACCOUNT);
        page.getByLabel("Nouveau mot de passe").fill("quelques mots mis bout à bout");
        button(page, "Enregistrer le mot de passe").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Votre mot de passe est enregistré");
        button(page, "Se déconnecter").click();

        page.navigate(link);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("déjà servi");
        assertThat(button(page, "Entrer")).hasCount(0);

        signIn(page, account.login(), "quelques mots mis bout à bout");
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Mon compte")))
                .isVisible();
        page.navigate("/account");
        assertThat(page.getByLabel("Mot de passe actuel")).isVisible();
    }

    @Test
    void a_wrong_password_is_said_calmly_and_tells_nothing_of_who_exists(Windows windows) {
        TestAccount account = windows.account(Role.HOST, null);
        account.password();
        Page page = windows.open();

        for (String login : List.of(account.login(), "personne@example.org")) {
            signIn(page, login, "ce n’est pas celui-là");
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Identifiant ou mot de passe incorrect.");
        }
        assertThat(page.getByLabel("Mot de passe")).isEmpty();
    }

    @Test
    void who_is_not_signed_in_is_led_to_the_page_asked_for(Windows windows) {
        TestAccount account = windows.account(Role.HOST, null);
        String password = account.password();
        Page page = windows.open();

        page.navigate("/spaces");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in"));
        page.getByLabel("Adresse e-mail ou identifiant").fill(account.login());
        page.getByLabel("Mot de passe").fill(password);
        button(page, "Se connecter").click();

        assertThat(page).hasURL(Pattern.compile(".*/spaces.*"));
    }

    @Test
    void the_language_is_the_browsers_until_the_switch_says_otherwise(Windows windows) {
        Page english = windows.open(Windows.inFrench().setLocale("en-GB"));
        english.navigate("/sign-in");
        assertThat(english.locator("html")).hasAttribute("lang", "en");
        assertThat(english.locator("h1")).hasText("Sign in");

        english.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Français"))
                .click();
        assertThat(english.locator("html")).hasAttribute("lang", "fr");
        english.navigate("/");
        assertThat(english.locator("html")).hasAttribute("lang", "fr");

        english.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("English"))
                .click();
        assertThat(english.locator("html")).hasAttribute("lang", "en");
    }

    private static void signIn(Page page, String login, String password) {
        page.navigate("/sign-in");
        page.getByLabel("Adresse e-mail ou identifiant").fill(login);
        page.getByLabel("Mot de passe").fill(password);
        button(page, "Se connecter").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
