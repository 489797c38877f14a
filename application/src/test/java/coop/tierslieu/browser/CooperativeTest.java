package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.TestCooperative;
import coop.tierslieu.support.TestPlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the wish of somebody without an account to their certificate. */
@InABrowser
class CooperativeTest {

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    @BeforeEach
    void a_cooperative() {
        place.open();
        new TestCooperative(commands).found();
    }

    @Test
    void anyone_applies_is_admitted_pays_and_has_a_certificate(Windows windows) throws IOException {
        String name = "Alix Vœu " + Fresh.id("x");
        Page visitor = windows.open();
        visitor.navigate("/place");
        visitor.getByText("Devenir sociétaire de la coopérative").click();
        visitor.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill(name);
        visitor.getByLabel("Adresse e-mail").fill("alix@example.org");
        visitor.getByLabel("Catégorie").selectOption("BENEFICIARIES");
        visitor.getByLabel("Nombre de parts").fill("2");
        visitor.getByLabel("Votre souhait (facultatif)").fill("Tenir l’accueil le samedi");
        button(visitor, "Envoyer ma candidature").click();
        assertThat(visitor.getByRole(AriaRole.STATUS)).containsText("Candidature reçue.");

        Page host = windows.host();
        host.navigate("/cooperative/applications");
        Locator application = host.locator("article", new Page.LocatorOptions().setHasText(name));
        assertThat(application).containsText("Tenir l’accueil le samedi");
        application
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Accepter"))
                .click();
        assertThat(host.getByRole(AriaRole.STATUS)).hasText("Décision enregistrée.");

        host.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        host.locator("#subscriptions-shares").fill("2");
        host.locator("#subscriptions-paid").fill("20");
        button(host, "Souscrire des parts").click();
        assertThat(host.locator("#subscriptions-paid-fault")).containsText("25.00");
        assertThat(host.locator("#subscriptions-shares")).hasValue("2");
        host.locator("#subscriptions-paid").fill("25");
        button(host, "Souscrire des parts").click();
        assertThat(host.getByRole(AriaRole.STATUS)).hasText("Parts souscrites.");
        host.locator("#instalments-amount").fill("75,00");
        button(host, "Encaisser un versement").click();
        assertThat(host.getByRole(AriaRole.STATUS)).hasText("Versement encaissé.");

        String member = host.url().substring(host.url().lastIndexOf('/') + 1);
        Page own = windows.signedIn(Role.COOPERATOR, member, Windows.phone());
        own.navigate("/account");
        own.getByText("Mes parts sociales").click();
        assertThat(own.locator("article")).containsText("100,00 €");
        Download certificate =
                own.waitForDownload(() -> own.getByText("Attestation (PDF)").click());
        assertThat(new String(Files.readAllBytes(certificate.path()), 0, 4, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
