package coop.tierslieu.membership;

import static coop.tierslieu.support.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import coop.tierslieu.booking.planning.Planning;
import coop.tierslieu.booking.planning.PlanningView;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.deadlines.WhenADayOfASubscriptionComesThenBringItUpToDate;
import coop.tierslieu.membership.plans.AdoptPlans;
import coop.tierslieu.membership.plans.PlanCatalogue;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted.Plan;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidBalances;
import coop.tierslieu.membership.published.PrepaidOf;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.membership.published.StandingOf;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.subscribing.BringUpToDate;
import coop.tierslieu.membership.subscribing.CancelSubscription;
import coop.tierslieu.membership.subscribing.ChangePlan;
import coop.tierslieu.membership.subscribing.RecordTermPayment;
import coop.tierslieu.membership.subscribing.Subscribe;
import coop.tierslieu.membership.subscribing.SubscriptionView;
import coop.tierslieu.membership.subscribing.SubscriptionView.TermView;
import coop.tierslieu.membership.subscribing.Subscriptions;
import coop.tierslieu.membership.subscribing.SuspendSubscription;
import coop.tierslieu.messaging.CaughtUpViews;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.shared.post.Letter;
import coop.tierslieu.shared.post.NoticeSource;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a subscription does to the rest of the house, on the real program. */
@HouseTest
class SubscriptionsTest {

    private static final LocalDate TODAY = HouseClock.OPENING.toLocalDate();
    private static final PlanId DESK = new PlanId("fixed-desk");
    private static final PlanId NOMAD = new PlanId("nomad");
    private static final PlanId LOCKER = new PlanId("locker");

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway questions;

    @Autowired
    TestPlace place;

    @Autowired
    Planning planning;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    CaughtUpViews views;

    @Autowired
    EventStore events;

    @Autowired
    Cache aggregates;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("keepDeadlines")
    RecurringTask<Void> chore;

    @Autowired
    List<NoticeSource> post;

    @LocalServerPort
    int port;

    private MemberId member;
    private SpaceId desk;

    @BeforeEach
    void a_desk_and_a_catalogue() {
        place.open();
        member = place.member("Camille Exemple");
        desk = place.space(SpaceKind.FIXED_DESK, 1);
        commands.sendAndWait(new AdoptPlans(
                PlanCatalogue.ID,
                Fresh.id("plans"),
                TODAY,
                "Assemblée",
                List.of(
                        plan(DESK, PlanKind.FIXED_DESK, "180.00", "2000.00"),
                        plan(NOMAD, PlanKind.NOMAD_MONTH, "120.00", "1300.00"),
                        plan(LOCKER, PlanKind.LOCKER, "12.50", "130.00"))));
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void who_subscribes_to_a_desk_has_it_alone_is_a_resident_and_gets_what_is_included() {
        SubscriptionId id = subscribe(member, DESK, Cycle.MONTH, desk, TODAY);

        assertThat(planned(desk, "2026-03-10").closures().get(0).resident()).isEqualTo(member.value());
        assertThat(standing()).isEqualTo(CustomerClass.RESIDENT);
        assertThat(allowances()).singleElement().satisfies(hours -> {
            assertThat(hours.total()).isEqualTo(12);
            assertThat(hours.validUntil()).isEqualTo("2026-04-02");
        });
        assertThat(facts(id)).contains("SubscriptionStarted", "ResidenceBegan", "SubscriptionTermBegan");
        MemberId other = place.member("Dominique Exemple");
        refused(
                () -> place.booking(desk, other, TimeSlot.parse("2026-03-10T09:00", "2026-03-10T12:00")),
                "space-is-allocated");
    }

    @Test
    void a_desk_is_not_subscribed_to_twice_and_nothing_is_half_done() {
        subscribe(member, DESK, Cycle.MONTH, desk, TODAY);
        MemberId other = place.member("Dominique Exemple");
        SubscriptionId second = new SubscriptionId(Fresh.id("subscription"));

        refused(
                () -> commands.sendAndWait(wish(second, other, DESK, Cycle.MONTH, desk, TODAY.plusDays(40))),
                "space-allocated-already");

        assertThat(facts(second)).isEmpty();
        assertThat(subscriptions.of(other.value())).isEmpty();
        assertThat(factsOf(desk, "SpaceAllocated")).isEqualTo(1);
    }

    @Test
    void bookings_in_the_way_are_listed() {
        BookingId booking = place.booking(desk, member, TimeSlot.parse("2026-03-10T09:00", "2026-03-10T12:00"));

        assertThatThrownBy(() -> subscribe(member, DESK, Cycle.MONTH, desk, TODAY))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.rule().code()).isEqualTo("space-has-bookings");
                    assertThat(refused.details()).containsEntry("bookings", List.of(booking));
                });
        assertThat(standing()).isEqualTo(CustomerClass.MEMBER);
        assertThat(allowances()).isEmpty();
        subscribe(member, DESK, Cycle.MONTH, desk, LocalDate.parse("2026-03-11"));
    }

    @Test
    void what_is_no_desk_or_nowhere_is_refused() {
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 6);

        refused(() -> subscribe(member, DESK, Cycle.MONTH, room, TODAY), "space-does-not-suit");
        refused(() -> subscribe(member, DESK, Cycle.MONTH, new SpaceId("nowhere"), TODAY), "space-unknown");
        refused(() -> subscribe(member, DESK, Cycle.MONTH, null, TODAY), "place-missing");
        refused(() -> subscribe(member, NOMAD, Cycle.MONTH, desk, TODAY), "place-not-included");
        refused(() -> subscribe(member, DESK, Cycle.QUARTER, desk, TODAY), "cycle-not-sold");
        refused(() -> subscribe(member, new PlanId("castle"), Cycle.MONTH, desk, TODAY), "plan-unknown");
        refused(
                () -> subscribe(member, DESK, Cycle.MONTH, desk, TODAY.minusDays(1)),
                "subscription-starts-in-the-past");
        refused(
                () -> subscribe(
                        member, DESK, Cycle.MONTH, desk, TODAY.plusYears(1).plusDays(1)),
                "subscription-starts-too-late");
    }

    @Test
    void after_its_last_day_the_desk_is_free_and_the_member_is_who_they_were() {
        SubscriptionId id = subscribe(member, DESK, Cycle.MONTH, desk, TODAY);
        pay(id, 1);
        commands.sendAndWait(new CancelSubscription(id, member, LocalDate.parse("2026-04-10")));

        itIs("2026-04-10T09:00");
        assertThat(standing()).isEqualTo(CustomerClass.RESIDENT);

        itIs("2026-04-11T00:01");
        assertThat(standing()).isEqualTo(CustomerClass.MEMBER);
        assertThat(factsOf(desk, "SpaceReleased")).isEqualTo(1);
        place.booking(desk, member, TimeSlot.parse("2026-04-13T09:00", "2026-04-13T12:00"));
        assertThat(allowances())
                .extracting(hours -> hours.validUntil().toString())
                .containsExactly("2026-04-02", "2026-04-10");
    }

    @Test
    void what_is_given_back_is_offered_to_whoever_waits_and_to_nobody_else_meanwhile() {
        MemberId waiting = place.member("Dominique Exemple");
        MemberId other = place.member("Sacha Exemple");
        PlaceId locker = new PlaceId(place.space(SpaceKind.LOCKER, 1).value());
        SubscriptionId first = subscribe(member, LOCKER, Cycle.MONTH, new SpaceId(locker.value()), TODAY);
        pay(first, 1);
        Script own = Script.as(Role.MEMBER, waiting.value(), jdbc, port);
        Answer joined = own.post("/api/members/" + waiting + "/place-waiting", "{\"kind\": \"LOCKER\"}");
        assertThat(joined.status()).as(joined.written()).isEqualTo(201);
        commands.sendAndWait(new CancelSubscription(first, member, LocalDate.parse("2026-04-02")));

        itIs("2026-04-03T09:00");
        JsonNode offered =
                own.get("/api/members/" + waiting + "/place-waiting").body().get(0);
        assertThat(offered.at("/status").asString()).isEqualTo("OFFERED");
        assertThat(offered.at("/place").asString()).isEqualTo(locker.value());
        assertThat(offered.at("/offeredUntil").asString()).isEqualTo("2026-04-10");
        LocalDate today = LocalDate.parse("2026-04-03");
        refused(() -> subscribe(other, LOCKER, Cycle.MONTH, new SpaceId(locker.value()), today), "place-is-offered");

        subscribe(waiting, LOCKER, Cycle.MONTH, new SpaceId(locker.value()), today);
        assertThat(own.get("/api/members/" + waiting + "/place-waiting")
                        .body()
                        .at("/0/status")
                        .asString())
                .isEqualTo("TAKEN");
    }

    @Test
    void an_offer_that_nobody_takes_lapses_also_after_a_stop() {
        MemberId waiting = place.member("Dominique Exemple");
        SpaceId locker = place.space(SpaceKind.LOCKER, 1);
        SubscriptionId first = subscribe(member, LOCKER, Cycle.MONTH, locker, TODAY);
        pay(first, 1);
        Script host = Script.as(Role.HOST, null, jdbc, port);
        String id = host.post("/api/members/" + waiting + "/place-waiting", "{\"kind\": \"LOCKER\"}")
                .text("id");
        commands.sendAndWait(new CancelSubscription(first, member, LocalDate.parse("2026-04-02")));
        itIs("2026-04-03T09:00");

        itIs("2026-05-20T09:00");
        assertThat(types("queue-locker").stream().filter("PlaceOfferLapsed"::equals))
                .isNotEmpty();
        assertRefused(host.delete("/api/place-waiting/" + id), 404, "waits-for-nothing", "waiting");
        subscribe(member, LOCKER, Cycle.MONTH, locker, LocalDate.parse("2026-05-20"));
    }

    @Test
    void with_two_desks_one_is_a_resident_until_the_second_is_given_back() {
        SubscriptionId first = subscribe(member, DESK, Cycle.MONTH, desk, TODAY);
        SubscriptionId second = subscribe(member, DESK, Cycle.MONTH, place.space(SpaceKind.FIXED_DESK, 1), TODAY);
        pay(first, 1);
        pay(second, 1);
        commands.sendAndWait(new CancelSubscription(first, member, LocalDate.parse("2026-04-02")));
        commands.sendAndWait(new CancelSubscription(second, member, LocalDate.parse("2026-04-03")));

        itIs("2026-04-03T09:00");
        assertThat(standing()).isEqualTo(CustomerClass.RESIDENT);

        itIs("2026-04-04T09:00");
        assertThat(standing()).isEqualTo(CustomerClass.MEMBER);
    }

    @Test
    void a_change_of_desk_and_plan_costs_what_the_preview_said_and_moves_the_allowance() {
        SubscriptionId id = subscribe(member, DESK, Cycle.MONTH, desk, TODAY);
        SpaceId other = place.space(SpaceKind.FIXED_DESK, 1);
        clock.set(LocalDateTime.parse("2026-03-18T09:00"));

        commands.sendAndWait(new ChangePlan(id, member, DESK, Cycle.YEAR, new PlaceId(other.value())));

        SubscriptionView view = subscriptions.of(member.value()).get(0);
        assertThat(view.place()).isEqualTo(other.value());
        assertThat(view.terms().get(1).credits().get(0).price().excl()).isEqualTo(Money.euros("92.90"));
        assertThat(view.terms().get(0).to()).isEqualTo("2027-03-17");
        assertThat(factsOf(desk, "SpaceReleased")).isEqualTo(1);
        assertThat(factsOf(other, "SpaceAllocated")).isEqualTo(1);
        assertThat(allowances())
                .extracting(hours -> hours.total() + " " + hours.validUntil())
                .containsExactly("12 2026-03-17", "144 2027-03-17");
    }

    @Test
    void after_a_stop_of_months_each_term_has_begun_once_on_its_own_day() {
        SubscriptionId id = subscribe(member, NOMAD, Cycle.MONTH, null, TODAY);
        pay(id, 1);

        itIs("2026-04-10T09:00");
        pay(id, 2);
        itIs("2026-05-04T09:00");
        itIs("2026-05-04T09:05");

        assertThat(subscriptions.of(member.value()).get(0).terms())
                .extracting(term -> term.from().toString())
                .containsExactly("2026-05-03", "2026-04-03", "2026-03-03");
        assertThat(facts(id).stream().filter("SubscriptionTermBegan"::equals)).hasSize(3);
        assertThat(jdbc.sql("select day from revenue_entry where subscription = ? and nature = 'SUBSCRIPTION_TERM'"
                                + " order by day, id")
                        .param(id.value())
                        .query(LocalDate.class)
                        .list())
                .hasSize(6);
    }

    @Test
    void who_has_not_paid_is_reminded_by_letter_and_told_of_the_suspension() {
        subscribe(member, NOMAD, Cycle.MONTH, null, TODAY);

        itIs("2026-04-08T09:00");

        assertThat(letters(Locale.FRENCH))
                .satisfiesExactly(
                        reminder -> assertThat(reminder.opening()).contains("suspendu le 07/04/2026"),
                        suspension -> assertThat(suspension.opening()).contains("se terminera le 07/05/2026"));
        assertThat(letters(Locale.ENGLISH).get(1).subject()).isEqualTo("Your subscription is suspended");
    }

    private List<Letter> letters(Locale language) {
        return jdbc
                .sql("select id from membership_letter where member = :member order by kind desc")
                .param("member", member.value())
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> post.stream()
                        .flatMap(source -> source.write(id, language).stream())
                        .limit(1))
                .toList();
    }

    /** Two members alike: for one the program looks every other day, for the other it is stopped at random, and restarted. */
    @Test
    void eighteen_months_with_restarts_give_the_same_facts_as_without() {
        List<Object> uninterrupted = eighteenMonths(new Random(0), 100);
        List<Object> interrupted = eighteenMonths(new Random(20190329), 8);

        assertThat(uninterrupted).hasSizeGreaterThan(20);
        assertThat(interrupted).isEqualTo(uninterrupted);
    }

    private List<Object> eighteenMonths(Random chance, int percentOfTheTime) {
        clock.set(HouseClock.OPENING);
        MemberId someone = place.member("Sacha Exemple");
        SpaceId theirs = place.space(SpaceKind.FIXED_DESK, 1);
        SubscriptionId id = subscribe(someone, DESK, Cycle.MONTH, theirs, LocalDate.parse("2026-03-31"));
        commands.sendAndWait(new SuspendSubscription(
                id, someone, SuspensionReason.HOLIDAYS, LocalDate.parse("2026-08-03"), LocalDate.parse("2026-08-23")));
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusMonths(18)); day = day.plusDays(2)) {
            clock.set(day.atTime(9, 0));
            if (chance.nextInt(100) < percentOfTheTime) {
                aggregates.removeAll();
                new WhenADayOfASubscriptionComesThenBringItUpToDate(jdbc, commands, clock).bringAllUpToDate();
            }
            // Until the new year someone pays on the 15th or 16th, and then no more.
            if (day.getYear() == 2026 && (day.getDayOfMonth() == 15 || day.getDayOfMonth() == 16)) {
                payWhatIsOwed(id, someone, day);
            }
        }
        clock.set(TODAY.plusMonths(18).atTime(9, 0));
        new WhenADayOfASubscriptionComesThenBringItUpToDate(jdbc, commands, clock).bringAllUpToDate();
        views.awaitEverything();
        return events.readEvents(id.value())
                .asStream()
                .map(fact -> (Object) fact.getPayload()
                        .toString()
                        .replace(id.value(), "subscription")
                        .replace(someone.value(), "member")
                        .replace(theirs.value(), "desk")
                        .replaceAll("plans-\\d+", "plans"))
                .toList();
    }

    /** By the terms there should be by then, since nobody may have looked. */
    private void payWhatIsOwed(SubscriptionId id, MemberId someone, LocalDate day) {
        commands.sendAndWait(new BringUpToDate(id));
        subscriptions.of(someone.value()).get(0).terms().stream()
                .filter(TermView::isOwed)
                .sorted(Comparator.comparing(TermView::number))
                .forEach(term -> pay(id, term.number()));
    }

    private SubscriptionId subscribe(MemberId who, PlanId plan, Cycle cycle, @Nullable SpaceId where, LocalDate from) {
        SubscriptionId id = new SubscriptionId(Fresh.id("subscription"));
        commands.sendAndWait(wish(id, who, plan, cycle, where, from));
        return id;
    }

    private static Subscribe wish(
            SubscriptionId id, MemberId who, PlanId plan, Cycle cycle, @Nullable SpaceId where, LocalDate from) {
        return new Subscribe(
                id, who, plan, cycle, where == null ? null : new PlaceId(where.value()), from, Alignment.START_DAY);
    }

    private void pay(SubscriptionId id, int term) {
        commands.sendAndWait(new RecordTermPayment(id, term));
    }

    /** The chore is done twice, and once more by a program that has just started. */
    private void itIs(String paris) {
        clock.set(LocalDateTime.parse(paris));
        chore.execute(new TaskInstance<>(chore.getName(), "test"), null);
        chore.execute(new TaskInstance<>(chore.getName(), "test"), null);
        new WhenADayOfASubscriptionComesThenBringItUpToDate(jdbc, commands, clock).bringAllUpToDate();
    }

    private static void refused(ThrowingCallable wish, String rule) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule().code()).isEqualTo(rule));
    }

    private PlanningView.Line planned(SpaceId space, String day) {
        return planning.live(TimeSlot.parse(day + "T00:00", day + "T23:30"))
                .only(space.value())
                .spaces()
                .get(0);
    }

    private CustomerClass standing() {
        return questions.query(new StandingOf(member), Standing.class).join().customerClass();
    }

    private List<Prepaid> allowances() {
        return questions
                .query(new PrepaidOf(member), PrepaidBalances.class)
                .join()
                .prepaid();
    }

    private List<String> facts(SubscriptionId id) {
        return types(id.value());
    }

    private long factsOf(SpaceId space, String type) {
        return types(space.value()).stream().filter(type::equals).count();
    }

    private List<String> types(String aggregate) {
        return jdbc.sql("select regexp_replace(payload_type, '.*[.]', '') from events.domain_event_entry"
                        + " where aggregate_identifier = :id order by sequence_number")
                .param("id", aggregate)
                .query(String.class)
                .list();
    }

    private static Plan plan(PlanId id, PlanKind kind, String month, String year) {
        return new Plan(
                id,
                kind,
                1,
                Map.of(Cycle.MONTH, Money.euros(month), Cycle.YEAR, Money.euros(year)),
                VatRate.STANDARD,
                Map.of(Usage.MEETING_ROOM, 12));
    }
}
