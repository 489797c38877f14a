package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.Letterbox;
import coop.tierslieu.support.TestPlace;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InABrowser
class JoiningTest {

    @Autowired
    TestPlace place;

    @Autowired
    Letterbox letters;

    @BeforeEach
    void the_place_is_open() {
        place.open();
    }

    @Test
    void who_registers_confirms_signs_in_and_books(Windows windows) {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 8);
        String email = Fresh.id("noor") + "@example.org";
        Page page = windows.open();

        page.navigate("/sign-in");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Devenir membre"))
                .click();
        fill(page, "Noor Modèle", email);
        page.getByLabel("Le programme du mois").check();
        button(page, "Recevoir le courriel").click();
        assertThat(page.locator("h1")).hasText("Regardez vos courriels");

        page.navigate(letters.linkTo(email));
        button(page, "Confirmer").click();
        button(page, "Entrer").click();
        assertThat(page).hasURL(Pattern.compile(".*/account"));
        page.getByLabel("Nouveau mot de passe").fill("quelques mots mis bout à bout");
        button(page, "Enregistrer le mot de passe").click();

        page.navigate("/bookings/new?space=" + room + "&date=2026-03-19&time=14:00");
        page.locator(".offer-confirm button").click();
        page.locator(".checkout-confirm").click();
        page.navigate("/me");
        assertThat(page.locator("article", hasTitle("À venir"))).containsText(TestPlace.nameOf(room));
        assertThat(page.locator("article", hasTitle("Courriels"))).containsText("à l’inscription");

        page.navigate(letters.linkTo(email));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce lien a déjà servi");
    }

    @Test
    void an_address_that_is_known_is_answered_as_one_that_is_not(Windows windows) {
        MemberId known = place.member("Camille Exemple");
        String email = known + "@example.org";
        Page page = windows.open();

        page.navigate("/join");
        fill(page, "Quelqu’un d’autre", email);
        button(page, "Recevoir le courriel").click();
        assertThat(page.locator("h1")).hasText("Regardez vos courriels");

        page.navigate(letters.linkTo(email));
        button(page, "Confirmer").click();
        button(page, "Entrer").click();
        page.navigate("/me");
        assertThat(page.locator(".lead")).containsText("Camille Exemple");
    }

    @Test
    void what_is_missing_is_told_beside_the_field(Windows windows) {
        Page page = windows.open();
        page.navigate("/join");
        page.locator("form[action='/join']").evaluate("form => form.noValidate = true");
        fill(page, "Noor Modèle", "nulle part");
        button(page, "Recevoir le courriel").click();

        assertThat(page.locator("#email-fault")).containsText("Indiquez une adresse e-mail");
        assertThat(page.locator("#name")).hasValue("Noor Modèle");
    }

    @Test
    void a_consent_is_given_and_withdrawn(Windows windows) {
        Page page = own(windows, place.member("Camille Exemple"));
        page.navigate("/me");
        Locator mails = page.locator("article", hasTitle("Courriels"));

        mails.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Recevoir : Les nouvelles"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("vous recevrez ces courriels");
        assertThat(mails).containsText("le 3 mars 2026, dans « Mon espace »");
        mails.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ne plus recevoir : Les nouvelles"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("plus de ces courriels");
    }

    @Test
    void who_asks_for_the_reduced_tariff_has_it_once_the_host_has_seen_the_proof(Windows windows) {
        MemberId member = place.member("Sacha Étudie " + Fresh.id("tag"));
        Page page = own(windows, member);
        page.navigate("/me");
        page.getByLabel("Profil").selectOption("STUDENT");
        button(page, "Changer de profil").click();
        button(page, "Demander").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("montrez votre justificatif");

        Page host = windows.host();
        host.navigate("/members/reduced-tariff");
        host.locator("a[href='/members/" + member + "/reduced-tariff']").click();
        host.getByLabel("Valable jusqu’au").fill("2026-03-20");
        button(host, "Accorder").click();
        assertThat(host.locator("article", hasTitle("Tarif réduit"))).containsText("En vigueur");

        page.navigate("/me");
        assertThat(page.locator("article", hasTitle("Tarif réduit"))).containsText("En vigueur");
    }

    @Test
    void a_new_address_counts_once_it_is_confirmed(Windows windows) {
        MemberId member = place.member("Camille Exemple");
        String email = Fresh.id("nouvelle") + "@example.org";
        Page page = own(windows, member);
        page.navigate("/me/details");
        page.getByLabel("Nom").fill("Camille Autrement");
        page.getByLabel("Adresse e-mail").fill(email);
        button(page, "Enregistrer").click();
        assertThat(page.locator("article", hasTitle("Mes données"))).containsText(member + "@example.org");
        assertThat(page.locator("article", hasTitle("Mes données"))).containsText("Camille Autrement");

        page.navigate(letters.linkTo(email));
        button(page, "Confirmer").click();
        page.navigate("/me");
        assertThat(page.locator("article", hasTitle("Mes données"))).containsText(email);
    }

    @Test
    void the_host_merges_archives_and_reads_it_all_in_plain_sentences(Windows windows) {
        String tag = Fresh.id("doublon");
        MemberId stays = place.member("Alix " + tag);
        MemberId duplicate = place.member("Alix " + tag + " bis");
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 8);
        place.booking(room, duplicate, TimeSlot.parse("2026-03-19T09:00", "2026-03-19T10:00"));
        Page host = windows.host();

        host.navigate("/members/" + duplicate);
        host.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Fusionner un doublon"))
                .click();
        host.getByRole(AriaRole.SEARCHBOX).fill(tag);
        button(host, "Chercher").click();
        button(host, "Garder Alix " + tag).click();
        assertThat(host).hasURL(Pattern.compile(".*/members/" + stays));
        assertThat(host.getByRole(AriaRole.STATUS)).hasText("Les deux ne font plus qu’un membre.");
        assertThat(host.locator("article", hasTitle("À venir"))).containsText(TestPlace.nameOf(room));

        button(host, "Archiver").click();
        assertThat(host.locator("hgroup")).containsText("archivé");
        host.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Historique de ce membre"))
                .click();
        assertThat(host.locator(".audit-timeline")).containsText("Réserve " + TestPlace.nameOf(room));
        assertThat(host.locator(".audit-timeline li").last()).containsText("Archivé");
    }

    @Test
    void a_contact_invites_a_colleague_who_then_books_for_the_organisation(Windows windows) {
        String email = Fresh.id("collegue") + "@example.org";
        MemberId company = place.organisation("Exemple et associés");
        MemberId contact = place.member("Camille Contact");
        Page host = windows.host();
        host.navigate("/members/" + company + "/people");
        host.getByLabel("Identifiant du membre").fill(contact.value());
        host.locator("article", hasTitle("Ajouter un membre connu"))
                .getByLabel("gère les personnes")
                .check();
        button(host, "Ajouter").click();
        assertThat(host.getByRole(AriaRole.STATUS)).hasText("Personne ajoutée.");

        Page page = own(windows, contact);
        page.navigate("/me");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Gérer les personnes"))
                .click();
        page.getByLabel("Nom").fill("Noor Collègue");
        page.getByLabel("Adresse e-mail").fill(email);
        button(page, "Envoyer l’invitation").click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Invitation envoyée.");
        Assertions.assertThat(letters.to(email)).hasSize(1);

        Page colleague = windows.open();
        colleague.navigate(letters.linkTo(email));
        button(colleague, "Confirmer").click();
        button(colleague, "Entrer").click();
        colleague.navigate("/me");
        assertThat(colleague.locator("article", hasTitle("Organisations"))).containsText("Exemple et associés");
        assertThat(colleague.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName("Réserver pour Exemple et associés")))
                .isVisible();
    }

    private static Page own(Windows windows, MemberId member) {
        return windows.signedIn(Role.MEMBER, member.value(), Windows.inFrench());
    }

    private static void fill(Page page, String name, String email) {
        page.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByLabel("Adresse e-mail").fill(email);
        page.getByLabel("Vous êtes…").selectOption("FREELANCER");
    }

    private static Page.LocatorOptions hasTitle(String title) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + title));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
