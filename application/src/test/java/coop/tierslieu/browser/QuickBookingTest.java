package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.spaces.Place;
import coop.tierslieu.booking.spaces.RegisterSpace;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.membership.prepaid.SellPass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.TestPlace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Reserving in seconds, measured; it is Tuesday 3 March 2026, 08:00. */
@InABrowser
class QuickBookingTest {

    private static final Logger LOG = LoggerFactory.getLogger(QuickBookingTest.class);
    private static final Duration AIM = Duration.ofSeconds(15);

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    private MemberId camille;

    @BeforeEach
    void a_place_open_to_members_and_to_the_public() {
        place.open();
        place.space(SpaceKind.NOMAD_DESKS, 18);
        place.space(SpaceKind.SALON, 4);
        camille = place.member("Camille Exemple");
    }

    @Test
    void a_member_reserves_in_two_clicks_and_types_nothing(Windows windows) {
        measured(windows, Windows.inFrench(), "screen");
    }

    @Test
    void a_member_reserves_in_two_clicks_on_a_phone(Windows windows) {
        Page page = measured(windows, Windows.phone(), "phone");
        page.navigate("/reserve");
        assertThat(page.evaluate("document.scrollingElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private Page measured(Windows windows, NewContextOptions screen, String name) {
        Page page = windows.signedIn(Role.MEMBER, camille.value(), screen);
        int[] clicks = {0};
        page.exposeFunction("clicked", given -> clicks[0]++);
        page.exposeFunction("typed", given -> {
            throw new AssertionError("A field was typed in");
        });
        page.addInitScript("addEventListener('click', () => clicked()); addEventListener('input', () => typed())");
        long opened = System.nanoTime();
        page.navigate("/");
        chip(page, "1 h").click();
        assertThat(page.locator(".checkout-card")).containsText(Pattern.compile("24,00\\s€"));
        assertThat(page.locator(".checkout-kept")).containsText("Gardé pour vous jusqu’à 8:05");
        assertThat(page.locator(".checkout-conditions")).containsText("Annulation sans frais jusqu’à");
        confirm(page).click();
        assertThat(page).hasURL(Pattern.compile(".*/bookings/(?!new)[^?]+"));
        assertThat(page.locator("main")).containsText("Confirmée");
        Duration took = Duration.ofNanos(System.nanoTime() - opened);

        LOG.info("Booked on a {}: 0 fields typed, {} clicks, {} ms", name, clicks[0], took.toMillis());
        assertThat(clicks[0]).isBetween(1, 3);
        assertThat(took).isLessThan(AIM);
        return page;
    }

    @Test
    void the_kind_of_space_taken_last_is_proposed_next_time(Windows windows) {
        Page page = member(windows);
        page.navigate("/reserve");
        page.locator(".quick-kinds a", new Page.LocatorOptions().setHasText("Petit salon"))
                .click();
        page.navigate("/");

        assertThat(page.locator(".quick-kinds [aria-current]")).hasText("Petit salon");
    }

    @Test
    void what_one_looks_at_is_taken_in_anothers_window(Windows windows) {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 12);
        Page page = member(windows);
        keep(page, room, "2026-03-12", "10:00");

        Page other = windows.signedIn(Role.MEMBER, place.member("Noor Modèle").value(), Windows.inFrench());
        other.navigate(offer(room, "2026-03-12", "10:00"));
        assertThat(other.locator(".offer-card .badge").first()).hasText("Déjà pris");
        assertThat(other.locator(".offer-alternatives a")).not().hasCount(0);

        button(page, "Annuler").click();
        assertThat(page).hasURL(Pattern.compile(".*/reserve"));
        other.reload();
        assertThat(other.locator(".offer-card .badge").first()).hasText("Libre");
    }

    @Test
    void of_three_days_each_can_be_taken_out_and_the_total_follows(Windows windows) {
        Page page = member(windows);
        page.navigate("/reserve?kind=NOMAD_DESKS");
        chip(page, "3 jours").click();
        assertThat(page.locator(".checkout-slots li")).hasCount(3);
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("432,00\\s€"));

        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^Retirer ce jour : mercredi")))
                .click();

        assertThat(page.locator(".checkout-slots li")).hasCount(2);
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("288,00\\s€"));
        confirm(page).click();
        assertThat(page.locator("main")).containsText("Confirmée");
        page.navigate("/");
        assertThat(page.locator(".quick-soon li")).hasCount(2);
    }

    @Test
    void equipment_is_ticked_and_priced_at_once(Windows windows) {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 12);
        SpaceId projector = place.space(SpaceKind.EQUIPMENT, 1);
        Page page = member(windows);
        keep(page, room, "2026-03-13", "10:00");
        page.getByText("Avec du matériel ?").first().click();
        page.locator(".checkout-extra", new Page.LocatorOptions().setHasText(TestPlace.nameOf(projector)))
                .locator("input")
                .check();
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("48,00\\s€"));
        confirm(page).click();
        assertThat(page.locator("main")).containsText("Confirmée");

        page.navigate(offer(projector, "2026-03-13", "10:00"));
        assertThat(page.locator(".offer-card .badge").first()).hasText("Déjà pris");
    }

    @Test
    void the_pass_that_expires_first_is_proposed_and_the_account_is_a_click_away(Windows windows) {
        PassId pass = pass("2026-06-30");
        pass("2026-12-31");
        Page page = member(windows);
        page.navigate("/reserve?kind=NOMAD_DESKS");
        chip(page, "½ journée").click();

        assertThat(page.locator("[name=payWith]:checked")).hasValue(pass.value());
        assertThat(page.locator(".checkout-choices")).containsText("1 demi-journée, il en restera 9");
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("0,00\\s€"));
        page.getByLabel("le compte").check();
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("78,00\\s€"));
        page.locator("[name=payWith][value='" + pass + "']").check();
        assertThat(page.locator(".offer-total")).hasText(Pattern.compile("0,00\\s€"));
        confirm(page).click();
        assertThat(page.locator("main")).containsText("Confirmée");

        page.navigate("/reserve?kind=NOMAD_DESKS");
        chip(page, "½ journée").click();
        assertThat(page.locator(".checkout-choices")).containsText("il en restera 8");
    }

    private PassId pass(String validUntil) {
        PassId pass = new PassId(Fresh.id("pass"));
        commands.sendAndWait(new SellPass(
                pass,
                camille,
                Set.of(Usage.DESK),
                10,
                Money.euros("150"),
                VatRate.STANDARD,
                LocalDate.parse(validUntil)));
        return pass;
    }

    @Test
    void a_visitor_types_a_name_and_an_address_and_manages_the_booking_by_a_link(Windows windows) {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 12);
        Page page = windows.open();
        page.navigate("/reserve/other?length=TWO_HOURS&space=" + room + "&date=2026-03-03&time=14:00");
        button(page, "Choisir ce créneau").click();
        assertThat(page.locator(".checkout-card")).containsText("À régler sur place");
        assertThat(page.locator(".checkout-form input:not([type=hidden]):not([type=checkbox])"))
                .hasCount(2);
        page.getByLabel("Nom").fill("Alix Visite");
        page.getByLabel("Adresse e-mail").fill("alix@exemple");
        confirm(page).click();
        assertThat(page.locator("#email-fault")).isVisible();
        assertThat(page.locator("#email-fault")).not().isEmpty();
        assertThat(page.getByLabel("Nom")).hasValue("Alix Visite");

        // Of a member who has this address nothing is told.
        page.getByLabel("Adresse e-mail").fill(camille + "@example.org");
        confirm(page).click();

        assertThat(page).hasURL(Pattern.compile(".*/visits/.+/.+"));
        assertThat(page.locator("h1")).hasText("C’est réservé");
        assertThat(page.locator("main a[href$='.ics']")).hasCount(1);
        String link = page.url();

        Page elsewhere = windows.open();
        elsewhere.navigate(link);
        elsewhere.getByText("Annuler…").click();
        assertThat(elsewhere.locator("main")).containsText("resteront dus");
        button(elsewhere, "Annuler la réservation").click();
        assertThat(elsewhere.locator("main .badge").first()).hasText("Annulée");
        assertThat(elsewhere.request().get(link + "x").status()).isEqualTo(404);
    }

    @Test
    void a_visitor_reserves_without_javascript_too(Windows windows) {
        Page page = windows.open(Windows.phone().setJavaScriptEnabled(false));
        page.navigate("/reserve?kind=NOMAD_DESKS");
        chip(page, "Journée").click();
        assertThat(page.locator(".checkout-kept")).containsText("Gardé pour vous jusqu’à 8:05");
        page.getByLabel("Nom").fill("Sacha Visite");
        page.getByLabel("Adresse e-mail").fill(Fresh.id("sacha") + "@example.org");
        confirm(page).click();

        assertThat(page.locator("h1")).hasText("C’est réservé");
    }

    @Test
    void what_can_never_be_had_is_said_beside_its_field(Windows windows) {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 12);
        Page page = member(windows);

        fault(page, room, "length=OTHER&date=2026-03-12&time=11:00&until=11:00", "#until-fault", "finir après");
        fault(
                page,
                room,
                "length=OTHER&date=2026-03-12&time=11:00&untilDay=2026-03-11&until=12:00",
                "#until-fault",
                "finir après");
        fault(
                page,
                room,
                "length=OTHER&date=2026-03-12&time=11:00&untilDay=bient%C3%B4t&until=12:00",
                "#untilDay-fault",
                "bientôt");
        fault(page, room, "length=ONE_HOUR&date=2026-03-02&time=11:00", "#time-fault", "passé");
        fault(page, room, "length=ONE_HOUR&date=2026-03-12&time=11:00&seats=13", "#seats-fault", "12");
        fault(page, room, "length=OTHER&date=2026-03-29&time=02:30&until=05:00", "#time-fault", "n’existe pas");
        fault(page, room, "length=ONE_HOUR&date=2026-04-12&time=11:00", "#time-fault", "02/04/2026");
        fault(page, room, "length=DAY&date=2026-03-08", "#date-fault", "pas ouvert");
        fault(page, room, "length=ONE_HOUR&date=2026-03-08&time=10:00", "#time-fault", "ouvert");
        fault(page, room, "length=CENTURY&date=2026-03-12", "#length-fault", "CENTURY");
        fault(page, room, "layout=STANDING&date=2026-03-12", "#layout-fault", "STANDING");
        page.navigate("/bookings/new?space=no-such-room");
        assertThat(page.locator(".refused")).containsText("no-such-room");
    }

    private static void fault(Page page, SpaceId room, String wish, String place, String said) {
        page.navigate("/bookings/new?space=" + room + "&" + wish);
        assertThat(page.locator(place)).containsText(said);
        assertThat(page.locator(".offer-card")).hasCount(0);
    }

    @Test
    void a_space_that_is_furnished_in_several_ways_lets_one_choose(Windows windows) {
        SpaceId hall = new SpaceId(Fresh.id("hall"));
        commands.sendAndWait(new RegisterSpace(
                Place.ID,
                hall,
                TestPlace.nameOf(hall),
                SpaceKind.EVENT_SPACE,
                Map.of(Layout.SEATED, 40, Layout.STANDING, 60),
                List.of(),
                UsualHours.of(SpaceKind.EVENT_SPACE)));
        Page page = member(windows);
        page.navigate(offer(hall, "2026-03-12", "18:00"));

        page.getByLabel("Aménagement").selectOption("STANDING");
        page.getByLabel("Personnes").fill("61");
        page.getByLabel("Personnes").blur();
        assertThat(page.locator("#seats-fault")).containsText("60");
        page.getByLabel("Personnes").fill("60");
        page.getByLabel("Personnes").blur();

        assertThat(page.locator(".offer-horizon")).containsText("Réservable jusqu’au 2 avril 2026");
        button(page, "Choisir ce créneau").click();
        confirm(page).click();
        assertThat(page.locator("main")).containsText("Confirmée");
    }

    private Page member(Windows windows) {
        return windows.signedIn(Role.MEMBER, camille.value(), Windows.inFrench());
    }

    private static void keep(Page page, SpaceId space, String day, String time) {
        page.navigate(offer(space, day, time));
        button(page, "Choisir ce créneau").click();
        assertThat(page.locator(".checkout-kept")).isVisible();
    }

    private static String offer(SpaceId space, String day, String time) {
        return "/bookings/new?length=ONE_HOUR&space=" + space + "&date=" + day + "&time=" + time;
    }

    private static Locator chip(Page page, String length) {
        return page.locator(".quick-chip")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(length, new Page.GetByTextOptions().setExact(true))));
    }

    private static Locator confirm(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName("Confirmer").setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
