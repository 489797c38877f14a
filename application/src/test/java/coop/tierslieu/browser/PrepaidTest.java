package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.TestPlace;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InABrowser
class PrepaidTest {

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway questions;

    private MemberId member;

    @BeforeEach
    void a_member() {
        place.open();
        member = place.member("Camille Exemple");
    }

    @Test
    void the_host_sells_a_pass_and_the_member_sees_what_is_left_of_it(Windows windows) {
        Page host = windows.host();
        host.navigate("/members/" + member);
        host.getByText("Historique, vendre un carnet, accorder des heures").click();
        host.getByLabel("Prix HT du carnet, en euros").fill("150,00");
        host.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vendre un carnet"))
                .click();
        assertThat(host.getByRole(AriaRole.STATUS)).hasText("Carnet vendu.");

        SpaceId desks = place.space(SpaceKind.NOMAD_DESKS, 18);
        String pass = questions
                .query(new PrepaidOf(member), PrepaidBalances.class)
                .join()
                .prepaid()
                .get(0)
                .source();
        RequestedSlot morning = new RequestedSlot(
                new BookingId(Fresh.id("booking")), TimeSlot.parse("2026-03-12T09:00", "2026-03-12T12:00"));
        commands.sendAndWait(
                new ReserveSpace(desks, member, List.of(morning), 1, null, null, Conditions.PLAIN.paidWith(pass)));

        Page own = windows.signedIn(Role.MEMBER, member.value(), Windows.inFrench());
        own.navigate("/account");
        own.getByText("Mes carnets et heures incluses").click();
        assertThat(own.locator("article")).containsText("9 demi-journée(s) sur 10");
        assertThat(own.locator("article")).containsText("180,00 €");
        own.getByText("Historique").click();
        assertThat(own.locator("tbody")).containsText("12/03/2026");

        Page ledger = windows.host();
        ledger.navigate("/revenue?year=2026&month=3");
        ledger.getByLabel("D’où vient ce chiffre : Carnets").click();
        assertThat(ledger.locator("tbody tr", new Page.LocatorOptions().setHasText(member.value())))
                .containsText("15,00 €");
    }

    @Test
    void what_is_refused_is_told_beside_the_field_and_nothing_typed_is_lost(Windows windows) {
        Page host = windows.host();
        host.navigate("/members/" + member + "/prepaid");
        host.getByLabel("Prix HT du carnet, en euros").fill("cent");
        host.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vendre un carnet"))
                .click();

        assertThat(host.locator("#pass-price-fault")).containsText("Indiquez le prix en euros");
        assertThat(host.getByLabel("Prix HT du carnet, en euros")).hasValue("cent");

        host.getByLabel("Heures incluses", new Page.GetByLabelOptions().setExact(true))
                .fill("7.5");
        host.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accorder des heures"))
                .click();
        assertThat(host.locator("article").first()).containsText("7,5 h sur 7,5 h");
    }
}
