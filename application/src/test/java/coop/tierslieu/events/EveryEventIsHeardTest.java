package coop.tierslieu.events;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import coop.tierslieu.architecture.House;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingMovedOut;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.OpeningHoursChanged;
import coop.tierslieu.booking.published.PlaceOpened;
import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.SpaceReleased;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.booking.published.WaitlistLeft;
import coop.tierslieu.membership.published.AllowanceGranted;
import coop.tierslieu.membership.published.AllowanceReturned;
import coop.tierslieu.membership.published.AllowanceShortened;
import coop.tierslieu.membership.published.AllowanceUsed;
import coop.tierslieu.membership.published.ApplicationReceived;
import coop.tierslieu.membership.published.ApplicationRefused;
import coop.tierslieu.membership.published.ConsentGiven;
import coop.tierslieu.membership.published.ConsentWithdrawn;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorExcluded;
import coop.tierslieu.membership.published.CustomerClassChanged;
import coop.tierslieu.membership.published.DuplicateTakenIn;
import coop.tierslieu.membership.published.MemberArchived;
import coop.tierslieu.membership.published.MemberMerged;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.MemberReinstated;
import coop.tierslieu.membership.published.MembershipEvent;
import coop.tierslieu.membership.published.PassExpired;
import coop.tierslieu.membership.published.PassSold;
import coop.tierslieu.membership.published.PassUseReturned;
import coop.tierslieu.membership.published.PassUsed;
import coop.tierslieu.membership.published.PayerNamed;
import coop.tierslieu.membership.published.PayerReleased;
import coop.tierslieu.membership.published.PersonJoined;
import coop.tierslieu.membership.published.PersonLeft;
import coop.tierslieu.membership.published.PersonRightsChanged;
import coop.tierslieu.membership.published.PlaceOfferLapsed;
import coop.tierslieu.membership.published.PlaceOfferTaken;
import coop.tierslieu.membership.published.PlaceWaitingEvent;
import coop.tierslieu.membership.published.PlaceWaitingJoined;
import coop.tierslieu.membership.published.PlaceWaitingLeft;
import coop.tierslieu.membership.published.PlanEvent;
import coop.tierslieu.membership.published.ProfileChanged;
import coop.tierslieu.membership.published.ProofExpiryReminded;
import coop.tierslieu.membership.published.ReducedTariffExpired;
import coop.tierslieu.membership.published.ReducedTariffGranted;
import coop.tierslieu.membership.published.ReducedTariffRefused;
import coop.tierslieu.membership.published.ReducedTariffRequested;
import coop.tierslieu.membership.published.RepaymentPostponed;
import coop.tierslieu.membership.published.ResidenceBegan;
import coop.tierslieu.membership.published.ShareInstalmentPaid;
import coop.tierslieu.membership.published.SharesRepaid;
import coop.tierslieu.membership.published.SharesSubscribed;
import coop.tierslieu.membership.published.SharesTransferred;
import coop.tierslieu.membership.published.SharesWithdrawn;
import coop.tierslieu.membership.published.SubscriptionCancelled;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionEvent;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import coop.tierslieu.membership.published.SubscriptionRenewalAnnounced;
import coop.tierslieu.membership.published.SubscriptionResumed;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.membership.published.SuspensionAgreed;
import coop.tierslieu.membership.published.UnpaidSharesCalled;
import coop.tierslieu.support.HouseTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asked of the processors as they run, since a forgotten annotation is what a test of one class cannot notice. */
@HouseTest
class EveryEventIsHeardTest {

    private static final Set<Class<?>> BOOKINGS = Set.of(BookingEvent.class);
    private static final Set<Class<?>> MEMBERS = Set.of(MembershipEvent.class);
    private static final Set<Class<?>> COOPERATIVE = Set.of(CooperativeEvent.class);

    /** Capital is never revenue: the ledger leaves all of it alone. */
    private static final Set<Class<?>> CAPITAL = COOPERATIVE;

    private static final Set<Class<?>> CONSTITUTION = Set.of(ConstitutionAdopted.class);
    private static final Set<Class<?>> APPLICATIONS = Set.of(ApplicationReceived.class, ApplicationRefused.class);
    private static final Set<Class<?>> ADMISSIONS = Set.of(CooperatorAdmitted.class);
    private static final Set<Class<?>> SHARES = Set.of(
            SharesSubscribed.class,
            ShareInstalmentPaid.class,
            UnpaidSharesCalled.class,
            SharesTransferred.class,
            CooperatorExcluded.class,
            SharesWithdrawn.class,
            RepaymentPostponed.class,
            SharesRepaid.class);
    private static final Set<Class<?>> STANDINGS = Set.of(
            MemberRegistered.class,
            CustomerClassChanged.class,
            ReducedTariffExpired.class,
            ReducedTariffRequested.class,
            ProfileChanged.class,
            MemberArchived.class,
            MemberReinstated.class,
            MemberMerged.class,
            PayerNamed.class,
            PayerReleased.class);

    /** What members are told about their proofs. */
    private static final Set<Class<?>> DECIDED =
            Set.of(ReducedTariffGranted.class, ReducedTariffRefused.class, ProofExpiryReminded.class);

    /** Told by the other side of the same decision, {@link MemberMerged}. */
    private static final Set<Class<?>> TAKEN_IN = Set.of(DuplicateTakenIn.class);

    private static final Set<Class<?>> PEOPLE = Set.of(PersonJoined.class, PersonRightsChanged.class, PersonLeft.class);
    private static final Set<Class<?>> CONSENTS = Set.of(ConsentGiven.class, ConsentWithdrawn.class);
    private static final Set<Class<?>> PREPAID = Set.of(
            PassSold.class,
            PassUsed.class,
            PassUseReturned.class,
            PassExpired.class,
            AllowanceGranted.class,
            AllowanceUsed.class,
            AllowanceReturned.class,
            AllowanceShortened.class);
    private static final Set<Class<?>> PLANS = Set.of(PlanEvent.class);
    private static final Set<Class<?>> SUBSCRIPTIONS = Set.of(SubscriptionEvent.class);
    private static final Set<Class<?>> PLACE_WAITING = Set.of(PlaceWaitingEvent.class);

    /** What a member is by it is told by {@link CustomerClassChanged}. */
    private static final Set<Class<?>> RESIDENCE = Set.of(ResidenceBegan.class);

    /** Members did it themselves, or are shown it. */
    private static final Set<Class<?>> NOT_WRITTEN_ABOUT = Set.of(
            SubscriptionStarted.class,
            ResidenceBegan.class,
            SubscriptionTermBegan.class,
            SubscriptionTermPaid.class,
            SubscriptionCredited.class,
            SubscriptionPlanChanged.class,
            SuspensionAgreed.class,
            SubscriptionResumed.class,
            SubscriptionCancelled.class,
            SubscriptionEnded.class,
            PlaceWaitingJoined.class,
            PlaceOfferLapsed.class,
            PlaceOfferTaken.class,
            PlaceWaitingLeft.class);

    private static final Set<Class<?>> SPACES = Set.of(
            PlaceOpened.class,
            SpaceRegistered.class,
            SpaceClosed.class,
            SpaceReopened.class,
            OpeningHoursChanged.class,
            SpaceAllocated.class,
            SpaceReleased.class);
    private static final Set<Class<?>> ALLOCATIONS = Set.of(SpaceAllocated.class, SpaceReleased.class);
    private static final Set<Class<?>> OPENINGS =
            Set.of(PlaceOpened.class, SpaceReopened.class, OpeningHoursChanged.class);
    private static final Set<Class<?>> CARDS = Set.of(RateCardAdopted.class);
    private static final Set<Class<?>> CALENDARS = Set.of(CalendarOpened.class, SlotBlocked.class, SlotUnblocked.class);
    private static final Set<Class<?>> HOLDS = Set.of(SlotHeld.class, HoldReleased.class);
    private static final Set<Class<?>> WAITLIST = Set.of(WaitlistJoined.class, WaitlistLeft.class);
    private static final Set<Class<?>> CONFIRMED = Set.of(BookingConfirmed.class);

    /** Told elsewhere, by another event of the same decision. */
    private static final Set<Class<?>> MOVED_OUT = Set.of(BookingMovedOut.class);

    private static final Set<Class<?>> CORRECTED = Set.of(BookingCorrected.class);
    private static final Set<Class<?>> COURSE = Set.of(
            BookingChanged.class,
            BookingCancelled.class,
            BookingCheckedIn.class,
            LeftEarly.class,
            NoShowRecorded.class,
            DepositReceived.class);

    private static final Set<Class<?>> SEEN_BY_WHOEVER_IS_THERE = Set.of(BookingCheckedIn.class, LeftEarly.class);

    /** What a member does and gets beside subscribing. */
    private static final Set<Class<?>> FILES = all(STANDINGS, DECIDED, TAKEN_IN, PEOPLE, CONSENTS, PREPAID);

    private static final Set<Class<?>> SUBSCRIBING = all(PLANS, SUBSCRIPTIONS, PLACE_WAITING);

    private static final Set<Class<?>> OTHERS = all(BOOKINGS, COOPERATIVE);
    private static final Set<Class<?>> MEMBERSHIP = all(MEMBERS, PLANS, COOPERATIVE);

    /** What each view leaves alone on purpose; a catalogue stands for all its events. Who is not here hears all. */
    private static final Map<String, Set<Class<?>>> IGNORED = Map.ofEntries(
            entry("membership.members", all(OTHERS, PREPAID, TAKEN_IN, PEOPLE, CONSENTS, SUBSCRIBING)),
            entry("membership.prepaid", all(OTHERS, STANDINGS, DECIDED, TAKEN_IN, PEOPLE, CONSENTS, SUBSCRIBING)),
            entry(
                    "membership.organisations",
                    all(OTHERS, STANDINGS, DECIDED, TAKEN_IN, PREPAID, CONSENTS, SUBSCRIBING)),
            entry("membership.consents", all(OTHERS, STANDINGS, DECIDED, TAKEN_IN, PREPAID, PEOPLE, SUBSCRIBING)),
            entry("membership.notices", all(OTHERS, STANDINGS, TAKEN_IN, PREPAID, PEOPLE, CONSENTS, SUBSCRIBING)),
            entry("membership.plans", all(OTHERS, MEMBERS)),
            entry(
                    "membership.subscribing",
                    all(OTHERS, FILES, PLANS, PLACE_WAITING, Set.of(SubscriptionRenewalAnnounced.class))),
            entry("membership.deadlines", all(OTHERS, FILES, PLANS, PLACE_WAITING, RESIDENCE)),
            entry("membership.placewaiting", all(OTHERS, FILES, PLANS, SUBSCRIPTIONS)),
            entry("membership.letters", all(OTHERS, FILES, PLANS, NOT_WRITTEN_ABOUT)),
            entry("membership.constitution", all(BOOKINGS, MEMBERS, PLANS, APPLICATIONS, ADMISSIONS, SHARES)),
            entry("membership.applications", all(BOOKINGS, MEMBERS, PLANS, CONSTITUTION, SHARES)),
            entry("membership.register", all(BOOKINGS, MEMBERS, PLANS, CONSTITUTION, APPLICATIONS)),
            entry("revenue.entries", all(PLANS, CAPITAL)),
            entry(
                    "booking.spaces",
                    all(MEMBERSHIP, CARDS, CALENDARS, HOLDS, WAITLIST, CONFIRMED, COURSE, CORRECTED, MOVED_OUT)),
            entry(
                    "booking.tariffs",
                    all(MEMBERSHIP, SPACES, CALENDARS, HOLDS, WAITLIST, CONFIRMED, COURSE, CORRECTED, MOVED_OUT)),
            entry("booking.planning", all(MEMBERSHIP, SPACES, CARDS, CALENDARS, HOLDS, WAITLIST, MOVED_OUT)),
            entry("booking.waitlist", all(MEMBERSHIP, SPACES, CARDS, CALENDARS, COURSE, CORRECTED, MOVED_OUT)),
            entry("booking.deadlines", all(MEMBERSHIP, SPACES, CARDS, CALENDARS, WAITLIST, CORRECTED, MOVED_OUT)),
            entry(
                    "booking.notices",
                    all(MEMBERSHIP, OPENINGS, ALLOCATIONS, CARDS, CALENDARS, MOVED_OUT, SEEN_BY_WHOEVER_IS_THERE)));

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Set<Class<?>> all(Set<Class<?>>... sets) {
        return Arrays.stream(sets).flatMap(Set::stream).collect(toSet());
    }

    @Autowired
    EventProcessingConfiguration processing;

    @Test
    void every_processing_group_is_a_processor_that_runs() {
        var groups = House.REAL.classes().stream()
                .filter(type -> type.isAnnotatedWith(ProcessingGroup.class))
                .map(EveryEventIsHeardTest::group)
                .collect(toSet());

        assertThat(views().keySet()).isEqualTo(groups);
        assertThat(views().values()).isNotEmpty().allMatch(EventProcessor::isRunning);
    }

    @Test
    void every_view_hears_an_event_or_ignores_it_on_purpose() {
        assertThat(views()).containsKeys(IGNORED.keySet().toArray(String[]::new));
        views().forEach((view, processor) -> assertThat(
                        undecided(hears(processor), IGNORED.getOrDefault(view, Set.of())))
                .as("undecided by " + view)
                .isEmpty());
    }

    @Test
    void a_view_that_forgets_an_event_would_be_noticed() {
        assertThat(undecided(event -> event != SpaceClosed.class, Set.of())).containsExactly(SpaceClosed.class);
        assertThat(undecided(event -> true, Set.of(SpaceClosed.class))).containsExactly(SpaceClosed.class);
    }

    /** Those of the house; a test may bring a view of its own, in a group {@code test.…}. */
    private Map<String, EventProcessor> views() {
        return processing.eventProcessors().entrySet().stream()
                .filter(view -> !view.getKey().startsWith("test."))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Predicate<Class<?>> hears(EventProcessor processor) {
        return ((AbstractEventProcessor) processor).eventHandlerInvoker()::canHandleType;
    }

    /** Events that are neither heard nor ignored, or both. */
    private static List<Class<?>> undecided(Predicate<Class<?>> heard, Set<Class<?>> ignored) {
        Predicate<Class<?>> leftAlone = event -> ignored.stream().anyMatch(type -> type.isAssignableFrom(event));
        return EventTypes.all()
                .<Class<?>>filter(event -> heard.test(event) == leftAlone.test(event))
                .toList();
    }

    private static String group(JavaClass view) {
        return view.getAnnotationOfType(ProcessingGroup.class).value();
    }
}
