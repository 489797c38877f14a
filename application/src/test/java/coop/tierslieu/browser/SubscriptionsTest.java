package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.plans.AdoptPlans;
import coop.tierslieu.membership.plans.PlanCatalogue;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.TestPlace;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InABrowser
class SubscriptionsTest {

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    private MemberId member;

    @BeforeEach
    void a_member_and_a_desk() {
        place.open();
        member = place.member("Camille Exemple");
        commands.sendAndWait(new AdoptPlans(
                PlanCatalogue.ID,
                Fresh.id("plans"),
                HouseClock.OPENING.toLocalDate(),
                "Assemblée",
                List.of(new PlansAdopted.Plan(
                        new PlanId("fixed-desk"),
                        PlanKind.FIXED_DESK,
                        1,
                        Map.of(Cycle.MONTH, Money.euros("180.00"), Cycle.YEAR, Money.euros("2000.00")),
                        VatRate.STANDARD,
                        Map.of(Usage.MEETING_ROOM, 12)))));
    }

    @Test
    void a_member_subscribes_to_a_desk_changes_the_plan_and_cancels_it(Windows windows) {
        SpaceId desk = place.space(SpaceKind.FIXED_DESK, 1);
        Page own = windows.signedIn(Role.MEMBER, member.value(), Windows.inFrench());
        own.navigate("/account/subscriptions");
        own.getByLabel("Place").selectOption(desk.value());
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("S’abonner"))
                .click();
        assertThat(own.getByRole(AriaRole.STATUS)).hasText("Abonnement enregistré.");
        assertThat(own.locator("tbody")).containsText("216,00 €");

        own.getByText("Choisir une formule").click();
        own.getByLabel("Durée payée à la fois").selectOption("YEAR");
        own.getByText("Voir l’avoir et le prix").click();
        assertThat(own.locator("dd strong")).containsText("184,00 €");
        own.getByText("Changer de formule dès aujourd’hui").click();
        assertThat(own.getByRole(AriaRole.STATUS)).hasText("Formule changée.");
        assertThat(own.locator("tbody")).containsText("Avoir, changement de formule");

        assertThat(own.getByLabel("Dernier jour")).hasAttribute("min", "2026-04-02");
        own.getByLabel("Dernier jour").fill("2026-04-30");
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Résilier"))
                .click();
        assertThat(own.getByRole(AriaRole.STATUS)).hasText("Résiliation enregistrée.");

        Page host = windows.host();
        host.navigate("/planning?date=2026-03-10");
        assertThat(host.locator("tr", new Page.LocatorOptions().setHasText(TestPlace.nameOf(desk))))
                .containsText("Abonnement · Camille Exemple");
        host.navigate("/subscriptions");
        host.locator("tr", new Page.LocatorOptions().setHasText(TestPlace.nameOf(desk)))
                .locator("a")
                .click();
        host.getByText("Noter le règlement").first().click();
        assertThat(host.getByRole(AriaRole.STATUS)).hasText("Règlement noté.");
    }
}
