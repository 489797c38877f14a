package coop.tierslieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import coop.tierslieu.booking.arriving.ArrivalLinks;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.consents.WithdrawalLinks;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.WithdrawShares;
import coop.tierslieu.membership.organisations.AddPerson;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.TestCooperative;
import coop.tierslieu.support.TestPlace;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each page is usable by everyone, in the light and in the dark, as far as axe can tell. */
@InABrowser
class EveryPageTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa");
    private static final String DAY = "2026-03-19";

    @Autowired
    TestPlace place;

    @Autowired
    ArrivalLinks arrivals;

    @Autowired
    WithdrawalLinks withdrawals;

    @Autowired
    CommandGateway commands;

    private SpaceId room;
    private MemberId member;
    private BookingId booking;
    private SubscriptionId subscription;

    @BeforeEach
    void a_booking() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        SpaceId desks = place.space(SpaceKind.NOMAD_DESKS, 18);
        place.space(SpaceKind.EQUIPMENT, 1);
        member = place.member("Camille Exemple");
        booking = place.booking(room, member, TimeSlot.parse(DAY + "T09:00", DAY + "T10:00"));
        place.booking(desks, member, TimeSlot.parse(DAY + "T09:00", DAY + "T10:00"));
        subscription = place.subscription(member);
    }

    @Test
    void anyone_can_use_the_way_in(Windows windows) {
        Page page = windows.open();
        Stream.of(
                        "/",
                        "/sign-in",
                        "/sign-in?wrong",
                        "/sign-in/link/spent",
                        "/join",
                        "/join/sent",
                        "/join/spent",
                        "/me/address/spent")
                .forEach(path -> usable(page, path));
    }

    @Test
    void anyone_can_use_the_public_page_and_the_link_at_the_door(Windows windows) {
        Page page = windows.open(Windows.phone());
        Stream.of("/place", arrivals.path(booking)).forEach(path -> usable(page, path));
    }

    @Test
    void anyone_can_use_the_calendars(Windows windows) {
        usable(windows.host(), "/calendars");
        usable(windows.signedIn(Role.MEMBER, member.value(), Windows.phone()), "/calendars");
    }

    @Test
    void anyone_can_use_the_pages_of_the_host(Windows windows) {
        Page page = windows.host();
        Stream.of(
                        "/planning?date=" + DAY,
                        "/planning/week?date=" + DAY,
                        "/planning/month?date=" + DAY,
                        "/planning?kind=MEETING_ROOM&status=CONFIRMED&member=Camille&date=" + DAY,
                        "/desk",
                        "/desk/walk-in?text=Camille",
                        "/desk/walk-in?member=" + member,
                        "/bookings/" + booking,
                        "/members",
                        "/members/new",
                        "/members/" + member,
                        "/members/" + member + "/details",
                        "/members/" + member + "/reduced-tariff",
                        "/members/" + member + "/prepaid",
                        "/members/" + member + "/subscriptions",
                        "/subscriptions",
                        "/subscriptions/" + subscription,
                        "/subscriptions/" + subscription + "/plan?plan=nomad&cycle=YEAR",
                        "/plans",
                        "/plans/new",
                        "/place-waiting",
                        "/spaces",
                        "/spaces/" + room + "/closures",
                        "/spaces/" + room + "/hours",
                        "/closures",
                        "/bookings/" + booking + "/change?day=" + DAY + "&start=14:00&end=15:00",
                        "/bookings/" + booking + "/change?day=" + DAY + "&start=14:10&end=15:00",
                        "/bookings/" + booking + "/swap",
                        "/bookings/" + booking + "/correction",
                        "/tariffs",
                        "/tariffs/new",
                        "/account",
                        "/accounts")
                .forEach(path -> usable(page, path));
    }

    @Test
    void anyone_can_use_the_booking_form_whatever_it_answers(Windows windows) {
        Page page = windows.host();
        String wish = "/bookings/new?space=" + room + "&member=" + member + "&date=" + DAY;
        Stream.of(
                        "/bookings/new",
                        wish + "&time=14:00",
                        wish + "&time=09:00",
                        wish + "&seats=13",
                        wish + "&length=THREE_DAYS")
                .forEach(path -> usable(page, path));
    }

    @Test
    void anyone_can_use_the_form_of_a_series_and_the_series(Windows windows) {
        Page page = windows.host();
        String wish = "/bookings/series/new?space=" + room + "&member=" + member + "&date=2026-03-12&rrule=";
        Stream.of(
                        "/bookings/series/new",
                        "/bookings/series/new?repeat=MONTHLY&ends=UNTIL",
                        wish + "FREQ=SOMETIMES",
                        wish + "FREQ=WEEKLY;COUNT=4&without=2026-03-26")
                .forEach(path -> usable(page, path));

        page.locator("form button:text('Réserver')").click();
        usable(page, URI.create(page.url()).getPath());
    }

    @Test
    void anyone_can_reserve_in_seconds_with_an_account_or_without(Windows windows) {
        Page own = windows.signedIn(Role.MEMBER, member.value(), Windows.inFrench());
        usable(own, "/reserve?kind=NOMAD_DESKS");
        usable(own, "/reserve/offer");
        own.navigate("/bookings/new?space=" + room + "&date=" + DAY + "&time=14:00");
        own.locator(".offer-confirm button").click();
        usable(own, "/reserve/offer");

        Page visitor = windows.open();
        usable(visitor, "/reserve?kind=NOMAD_DESKS");
        usable(visitor, "/reserve/other");
        visitor.navigate("/reserve?kind=NOMAD_DESKS");
        visitor.locator("button.quick-chip").first().click();
        usable(visitor, "/reserve/offer");
        visitor.getByLabel("Nom").fill("Alix Visite");
        visitor.getByLabel("Adresse e-mail").fill("alix@example.org");
        visitor.locator(".checkout-confirm").click();
        usable(visitor, visitor.url());
    }

    @Test
    void anyone_can_use_the_pages_of_waiting_and_hiring(Windows windows) {
        SpaceId hall = place.space(SpaceKind.EVENT_SPACE, 40);
        Page page = windows.signedIn(Role.MEMBER, place.member("Noor Modèle").value(), Windows.phone());
        Stream.of("/bookings", "/waitlist", "/privatisations", "/privatisations/new")
                .forEach(path -> usable(page, path));

        page.navigate("/bookings/new?space=" + room + "&start=" + DAY + "T09:00&end=" + DAY + "T10:00");
        page.locator(".waitlist-join button").click();
        usable(page, URI.create(page.url()).getPath());
        String wish = "/privatisations/new?space=" + hall + "&date=2026-04-24";
        usable(page, wish);
        page.locator("#quote button.secondary").click();
        usable(page, URI.create(page.url()).getPath());
        Stream.of(wish, wish + "&seats=41", "/bookings", "/waitlist", "/privatisations")
                .forEach(path -> usable(page, path));

        Page host = windows.host();
        Stream.of("/waitlist", "/privatisations", "/privatisations/new", "/members/" + member + "/bookings")
                .forEach(path -> usable(host, path));
    }

    @Test
    void anyone_can_use_the_figures_and_the_history(Windows windows) {
        Page page = windows.signedIn(Role.AUDITOR, null, Windows.inFrench());
        Stream.of(
                        "/revenue?year=2026&month=3",
                        "/revenue/entries?year=2026&month=3",
                        "/audit",
                        "/audit/bookings/" + booking,
                        "/audit/members/" + member,
                        "/audit/planning?asOf=2026-03-03T09:00&day=" + DAY)
                .forEach(path -> usable(page, path));
    }

    @Test
    void anyone_can_use_the_pages_of_members_and_their_people(Windows windows) {
        MemberId company = place.organisation("Exemple et associés");
        commands.sendAndWait(new AddPerson(company, member, Set.of(OrganisationRight.CONTACT, OrganisationRight.BOOK)));
        Page own = windows.signedIn(Role.MEMBER, member.value(), Windows.phone());
        Stream.of("/me", "/me/details", "/members/" + company + "/people").forEach(path -> usable(own, path));

        Page host = windows.host();
        Stream.of(
                        "/members/reduced-tariff",
                        "/members/" + company,
                        "/members/" + company + "/people",
                        "/members/" + member + "/merging?text=Camille",
                        "/members/" + member + "/timeline")
                .forEach(path -> usable(host, path));
        usable(windows.open(), withdrawals.of(member, ConsentKind.PROGRAMME));
    }

    @Test
    void anyone_can_use_the_pages_of_the_cooperative(Windows windows) {
        TestCooperative cooperative = new TestCooperative(commands);
        cooperative.found();
        LocalDate today = HouseClock.OPENING.toLocalDate();
        cooperative.cooperator(member, 4, today);
        cooperative.application(place.member("Noor Modèle"));
        commands.sendAndWait(
                new WithdrawShares(Cooperative.ID, new ExitId(Fresh.id("exit")), member, 1, today.plusDays(1)));

        usable(windows.open(), "/cooperative/apply");
        Page host = windows.host();
        Stream.of(
                        "/cooperative",
                        "/cooperative/constitutions/new",
                        "/cooperative/applications",
                        "/cooperative/apply?member=" + member,
                        "/cooperative/register",
                        "/cooperative/register?asOf=2026-03-02",
                        "/cooperative/roll?asOf=never",
                        "/cooperative/cooperators/" + member,
                        "/cooperative/repayments")
                .forEach(path -> usable(host, path));
        Page own = windows.signedIn(Role.COOPERATOR, member.value(), Windows.phone());
        Stream.of("/cooperative", "/cooperative/apply", "/account/shares").forEach(path -> usable(own, path));
        Page auditor = windows.signedIn(Role.AUDITOR, null, Windows.inFrench());
        Stream.of("/cooperative/register", "/cooperative/roll", "/cooperative/repayments")
                .forEach(path -> usable(auditor, path));
    }

    @Test
    void what_is_not_usable_by_everyone_is_noticed(Windows windows) {
        Page page = windows.open();
        page.setContent("<html lang='fr'><title>Essai</title><main><input></main></html>");

        assertThat(violations(page)).singleElement().asString().contains("<input>");
    }

    private static void usable(Page page, String path) {
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            assertThat(violations(page)).as(path + " in the " + scheme).isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                        .map(EveryPageTest::summary)
                        .toList();
    }

    private static String summary(Rule violation) {
        return violation.getHelp() + " "
                + violation.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
