package coop.tierslieu.events;

import static java.time.DayOfWeek.MONDAY;

import coop.tierslieu.booking.published.AllocationId;
import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.BookingMovedOut;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Change;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.Extra;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.LeftEarly;
import coop.tierslieu.booking.published.NoShowRecorded;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.OpeningHoursChanged;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.PlaceOpened;
import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.SeriesId;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SlotUnblocked;
import coop.tierslieu.booking.published.SpaceAllocated;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.published.SpaceReleased;
import coop.tierslieu.booking.published.SpaceReopened;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.booking.published.WaitlistLeft;
import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.AllowanceGranted;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.AllowanceReturned;
import coop.tierslieu.membership.published.AllowanceShortened;
import coop.tierslieu.membership.published.AllowanceUsed;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationReceived;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.ApplicationRefused;
import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.ConsentGiven;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.ConsentWithdrawn;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.CooperatorExcluded;
import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.CustomerClassChanged;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.DuplicateTakenIn;
import coop.tierslieu.membership.published.EndReason;
import coop.tierslieu.membership.published.ExclusionReason;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberArchived;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.MemberMerged;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.MemberReinstated;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.membership.published.PassExpired;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.PassSold;
import coop.tierslieu.membership.published.PassUseReturned;
import coop.tierslieu.membership.published.PassUsed;
import coop.tierslieu.membership.published.PayerNamed;
import coop.tierslieu.membership.published.PayerReleased;
import coop.tierslieu.membership.published.PersonJoined;
import coop.tierslieu.membership.published.PersonLeft;
import coop.tierslieu.membership.published.PersonRightsChanged;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlaceOfferLapsed;
import coop.tierslieu.membership.published.PlaceOfferTaken;
import coop.tierslieu.membership.published.PlaceOffered;
import coop.tierslieu.membership.published.PlaceWaitingJoined;
import coop.tierslieu.membership.published.PlaceWaitingLeft;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProfileChanged;
import coop.tierslieu.membership.published.ProofExpiryReminded;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.ReducedTariffExpired;
import coop.tierslieu.membership.published.ReducedTariffGranted;
import coop.tierslieu.membership.published.ReducedTariffRefused;
import coop.tierslieu.membership.published.ReducedTariffRequested;
import coop.tierslieu.membership.published.RefusalReason;
import coop.tierslieu.membership.published.RepaymentPostponed;
import coop.tierslieu.membership.published.ResidenceBegan;
import coop.tierslieu.membership.published.ShareInstalmentPaid;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.membership.published.SharesRepaid;
import coop.tierslieu.membership.published.SharesSubscribed;
import coop.tierslieu.membership.published.SharesTransferred;
import coop.tierslieu.membership.published.SharesWithdrawn;
import coop.tierslieu.membership.published.SubscriptionCancelled;
import coop.tierslieu.membership.published.SubscriptionConditions;
import coop.tierslieu.membership.published.SubscriptionCredited;
import coop.tierslieu.membership.published.SubscriptionEnded;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SubscriptionPlanChanged;
import coop.tierslieu.membership.published.SubscriptionRenewalAnnounced;
import coop.tierslieu.membership.published.SubscriptionResumed;
import coop.tierslieu.membership.published.SubscriptionStarted;
import coop.tierslieu.membership.published.SubscriptionSuspended;
import coop.tierslieu.membership.published.SubscriptionTermBegan;
import coop.tierslieu.membership.published.SubscriptionTermPaid;
import coop.tierslieu.membership.published.SubscriptionTermReminded;
import coop.tierslieu.membership.published.SuspensionAgreed;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.membership.published.UnpaidSharesCalled;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One event of every type, as its golden file tells it, and one more for each later version. The slots straddle the change of the
 * clocks in October.
 */
final class ExampleEvents {

    private static final MemberId MEMBER = new MemberId("5b0f6a0e-8f0a-4d5e-9b39-1f7c2a3d4e5f");
    private static final MemberId OTHER_MEMBER = new MemberId("c3d4e5f6-0a1b-4c2d-8e3f-4a5b6c7d8e9f");
    private static final SubscriptionId SUBSCRIPTION = new SubscriptionId("7c1e9f02-1b5a-4c3d-8e6f-9a0b1c2d3e4f");
    private static final WaitingId WAITING = new WaitingId("8d2f0a13-2c6b-4d4e-9f70-0b1c2d3e4f5a");
    private static final PlanId PLAN = new PlanId("fixed-desk");
    private static final Price YEAR = Price.of(Money.euros("2000.00"), VatRate.STANDARD);
    private static final SpaceId ROOM = new SpaceId("creativity");
    private static final SpaceId WHOLE = new SpaceId("whole-place");
    private static final BookingId BOOKING = new BookingId("0d9c1c9e-2f57-4b0c-8f6b-3a4b5c6d7e8f");
    private static final PassId PASS = new PassId("8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d");
    private static final AllowanceId ALLOWANCE = new AllowanceId("1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f");
    private static final ApplicationId APPLICATION = new ApplicationId("2d3e4f5a-6b7c-4d8e-9f0a-1b2c3d4e5f6a");
    private static final ExitId EXIT = new ExitId("3e4f5a6b-7c8d-4e9f-8a1b-2c3d4e5f6a7b");
    private static final MemberId HEIR = new MemberId("6c1f7b1f-9f1b-4e6f-8c4a-2f8d3b4e5f6a");
    private static final UseId USE = new UseId(BOOKING.value());
    private static final ClosureId CLOSURE = new ClosureId("works-2026-10");
    private static final TimeSlot SLOT = new TimeSlot(time("2026-10-24T20:00+02:00"), time("2026-10-25T08:00+01:00"));
    private static final TimeSlot NEXT_WEEK =
            new TimeSlot(time("2026-10-31T20:00+01:00"), time("2026-11-01T08:00+01:00"));
    private static final Price PRICE = Price.of(Money.euros("30.99"), VatRate.STANDARD);
    private static final OpeningHours HOURS = new OpeningHours(
            List.of(new OpeningHours.Row(CustomerClass.MEMBER, MONDAY, LocalTime.of(8, 30), LocalTime.MIDNIGHT)),
            List.of(CustomerClass.PUBLIC, CustomerClass.MEMBER));

    private static final SpaceId SALON = new SpaceId("salon");
    private static final Price LOWER_PRICE = Price.of(Money.euros("20.66"), VatRate.STANDARD);
    private static final CancellationTerms TERMS = new CancellationTerms(
            time("2026-10-23T20:00+02:00"), List.of(new CancellationTerms.Step(time("2026-10-24T20:00+02:00"), 500)));
    private static final Arrangement IN_A_SERIES = new Arrangement(
            Use.A_LA_CARTE,
            new Payment(Payment.Means.PASS, "7c1e9d70-52aa-4c55-8a43-2d1f6b7a8c90", 2),
            new SeriesId("9f2b4c6d-1a2b-4c3d-8e4f-5a6b7c8d9e0f"),
            null,
            List.of(new Extra(new SpaceId("projector"), new BookingId("1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d"))),
            null);
    private static final Arrangement PRIVATISATION = new Arrangement(
            Use.PRIVATISATION,
            Payment.ON_ACCOUNT,
            null,
            null,
            List.of(),
            new Deposit(Money.euros("11.16"), time("2026-10-22T09:30+02:00")));

    private ExampleEvents() {}

    static List<Object> all() {
        return List.of(
                new MemberRegistered(MEMBER, MemberKind.PERSON, Profile.STUDENT, CustomerClass.MEMBER),
                new CustomerClassChanged(MEMBER, CustomerClass.RESIDENT),
                new ReducedTariffGranted(MEMBER, ProofKind.STUDENT_CARD, date("2026-09-01"), date("2027-08-31")),
                new ReducedTariffRefused(MEMBER, ProofKind.JOB_SEEKER_CERTIFICATE, RefusalReason.PROOF_OUT_OF_DATE),
                new ReducedTariffExpired(MEMBER, date("2027-08-31")),
                new ReducedTariffRequested(MEMBER, ProofKind.STUDENT_CARD),
                new ProofExpiryReminded(MEMBER, ProofKind.STUDENT_CARD, date("2027-08-31")),
                new ProfileChanged(MEMBER, Profile.JOB_SEEKER),
                new MemberArchived(MEMBER),
                new MemberReinstated(MEMBER),
                new MemberMerged(MEMBER, OTHER_MEMBER),
                new DuplicateTakenIn(OTHER_MEMBER, MEMBER),
                new PersonJoined(OTHER_MEMBER, MEMBER, Set.of(OrganisationRight.CONTACT, OrganisationRight.BOOK)),
                new PersonRightsChanged(OTHER_MEMBER, MEMBER, Set.of(OrganisationRight.BOOK)),
                new PersonLeft(OTHER_MEMBER, MEMBER),
                new PayerNamed(MEMBER, OTHER_MEMBER),
                new PayerReleased(MEMBER, OTHER_MEMBER),
                new ConsentGiven(MEMBER, ConsentKind.PROGRAMME, ConsentMeans.REGISTRATION),
                new ConsentWithdrawn(MEMBER, ConsentKind.OWN_AFFAIRS, ConsentMeans.SECRET_LINK),
                new PlaceOpened("place", "Le tiers-lieu de Sèvres", 199),
                new SpaceRegistered(
                        ROOM,
                        "Salle de créativité",
                        SpaceKind.MEETING_ROOM,
                        Map.of(Layout.STANDARD, 12),
                        List.of(),
                        HOURS),
                new CalendarOpened(
                        WHOLE,
                        SpaceKind.WHOLE_PLACE,
                        Map.of(Layout.SEATED, 74, Layout.STANDING, 94),
                        List.of(ROOM, new SpaceId("salon")),
                        HOURS),
                new SpaceClosed(ROOM, CLOSURE, SLOT, "Travaux de peinture"),
                new SpaceReopened(ROOM, CLOSURE),
                new OpeningHoursChanged(ROOM, HOURS),
                new RateCardAdopted(
                        "2026-1", date("2026-09-01"), "AG du 30/06/2026, résolution 4", List.of(desk(), room())),
                confirmed(),
                new BookingCancelled(
                        BOOKING,
                        ROOM,
                        SpaceKind.MEETING_ROOM,
                        MEMBER,
                        SLOT,
                        time("2026-10-24T10:15:30.123+02:00"),
                        PRICE,
                        PRICE.permille(500)),
                new BookingCheckedIn(BOOKING, ROOM, time("2026-10-24T20:05+02:00")),
                new NoShowRecorded(BOOKING, ROOM, time("2026-10-24T20:15+02:00"), true),
                new SlotBlocked(ROOM, BOOKING, WHOLE, SLOT),
                new SlotUnblocked(ROOM, BOOKING, time("2026-10-20T12:00+02:00")),
                new RateCardAdopted(
                        "2026-2", date("2026-11-01"), "AG du 20/10/2026, résolution 2", List.of(locker(), evening())),
                confirmedInASeries(),
                new BookingCancelled(
                        BOOKING,
                        ROOM,
                        SpaceKind.MEETING_ROOM,
                        MEMBER,
                        SLOT,
                        time("2026-10-20T12:00+02:00"),
                        PRICE,
                        PRICE.permille(0),
                        CancellationReason.SPACE_CLOSED,
                        IN_A_SERIES),
                new BookingChanged(
                        BOOKING,
                        SALON,
                        ROOM,
                        SpaceKind.SALON,
                        MEMBER,
                        Change.SWAPPED,
                        SLOT,
                        SLOT,
                        8,
                        Layout.STANDARD,
                        PRICE,
                        LOWER_PRICE,
                        PRICE.permille(100),
                        "2026-1",
                        CustomerClass.MEMBER,
                        true,
                        TERMS,
                        PRIVATISATION,
                        SpaceKind.MEETING_ROOM,
                        time("2026-10-22T09:30+02:00")),
                new BookingChanged(
                        BOOKING,
                        ROOM,
                        ROOM,
                        SpaceKind.MEETING_ROOM,
                        MEMBER,
                        Change.MOVED,
                        SLOT,
                        NEXT_WEEK,
                        8,
                        Layout.STANDARD,
                        PRICE,
                        PRICE,
                        PRICE.permille(0),
                        "2026-1",
                        CustomerClass.MEMBER,
                        true,
                        TERMS,
                        IN_A_SERIES,
                        SpaceKind.MEETING_ROOM,
                        time("2026-10-22T09:30+02:00"),
                        CLOSURE),
                new BookingMovedOut(BOOKING, ROOM, SALON, time("2026-10-22T09:30+02:00")),
                new BookingCorrected(
                        BOOKING,
                        SALON,
                        SpaceKind.SALON,
                        MEMBER,
                        SLOT,
                        PRICE,
                        LOWER_PRICE,
                        CorrectionReason.OTHER_TIMES,
                        Use.PRIVATISATION,
                        time("2026-10-26T09:00+01:00")),
                new LeftEarly(BOOKING, SALON, time("2026-10-25T02:30+01:00")),
                new DepositReceived(BOOKING, SALON, MEMBER, Money.euros("11.16"), time("2026-10-21T14:00+02:00")),
                new SlotHeld(
                        BOOKING,
                        ROOM,
                        SpaceKind.MEETING_ROOM,
                        MEMBER,
                        SLOT,
                        8,
                        Layout.STANDARD,
                        Use.PRIVATISATION,
                        HoldKind.OPTION,
                        time("2026-10-20T12:00+02:00")),
                new HoldReleased(
                        BOOKING, ROOM, HoldKind.OPTION, HoldReleased.Release.LAPSED, time("2026-10-20T12:00:03+02:00")),
                new WaitlistJoined(BOOKING, ROOM, MEMBER, SLOT, 8, null, time("2026-10-17T12:00+02:00")),
                new WaitlistLeft(BOOKING, ROOM, time("2026-10-18T12:00+02:00")),
                new PassSold(
                        PASS,
                        MEMBER,
                        Set.of(Usage.SALON, Usage.DESK),
                        PrepaidUnit.HALF_DAY,
                        10,
                        PRICE,
                        date("2026-09-01"),
                        date("2027-08-31")),
                new PassUsed(PASS, MEMBER, USE, 2, date("2026-10-24"), PRICE.permille(200)),
                new PassUseReturned(PASS, MEMBER, USE, 1, date("2026-10-24"), PRICE.permille(100)),
                new PassExpired(PASS, MEMBER, date("2027-08-31"), 9, PRICE.permille(900)),
                new AllowanceGranted(
                        ALLOWANCE, MEMBER, Set.of(Usage.MEETING_ROOM), 8, date("2026-10-01"), date("2026-10-31")),
                new AllowanceUsed(ALLOWANCE, MEMBER, USE, 3, date("2026-10-24")),
                new AllowanceReturned(ALLOWANCE, MEMBER, USE, 3, date("2026-10-24")),
                new AllowanceShortened(ALLOWANCE, MEMBER, date("2026-10-15")),
                new PlansAdopted("2026-1", date("2026-11-01"), "AG du 20/10/2026, résolution 3", List.of(desks())),
                new SubscriptionStarted(
                        SUBSCRIPTION,
                        MEMBER,
                        agreed(Cycle.YEAR, "2000.00"),
                        new PlaceId("fixed-desk-3"),
                        date("2026-11-10"),
                        Alignment.START_DAY,
                        new SubscriptionConditions(14, 7, 14, 30, 30, 45)),
                new ResidenceBegan(SUBSCRIPTION, MEMBER, CustomerClass.MEMBER),
                new SubscriptionTermBegan(
                        SUBSCRIPTION,
                        MEMBER,
                        PLAN,
                        1,
                        date("2026-11-10"),
                        date("2027-11-09"),
                        YEAR,
                        date("2026-11-24"),
                        date("2026-12-01"),
                        date("2027-09-26")),
                new SubscriptionTermPaid(SUBSCRIPTION, MEMBER, 1, date("2026-11-20")),
                new SubscriptionTermReminded(SUBSCRIPTION, MEMBER, 1, date("2026-12-01"), date("2026-12-15")),
                new SubscriptionRenewalAnnounced(SUBSCRIPTION, MEMBER, 1, date("2027-09-26"), date("2027-11-10")),
                new SubscriptionCredited(
                        SUBSCRIPTION,
                        MEMBER,
                        PLAN,
                        1,
                        CreditReason.CANCELLATION,
                        date("2027-04-01"),
                        date("2027-11-09"),
                        Price.of(Money.euros("1221.92"), VatRate.STANDARD),
                        new SubscriptionCredited.Whole(date("2026-11-10"), date("2027-11-09"), YEAR)),
                new SubscriptionPlanChanged(
                        SUBSCRIPTION,
                        MEMBER,
                        agreed(Cycle.YEAR, "2000.00"),
                        agreed(Cycle.MONTH, "180.00"),
                        new PlaceId("fixed-desk-3"),
                        new PlaceId("fixed-desk-4"),
                        date("2027-03-01")),
                new SuspensionAgreed(
                        SUBSCRIPTION, MEMBER, SuspensionReason.HOLIDAYS, date("2027-08-01"), date("2027-08-31")),
                new SubscriptionSuspended(
                        SUBSCRIPTION, MEMBER, SuspensionReason.UNPAID, date("2026-12-15"), null, date("2027-01-14")),
                new SubscriptionResumed(SUBSCRIPTION, MEMBER, date("2026-12-20")),
                new SubscriptionCancelled(SUBSCRIPTION, MEMBER, date("2027-03-01"), date("2027-03-31")),
                new SubscriptionEnded(
                        SUBSCRIPTION,
                        MEMBER,
                        PlanKind.FIXED_DESK,
                        new PlaceId("fixed-desk-3"),
                        EndReason.CANCELLED,
                        date("2027-03-31")),
                new PlaceWaitingJoined(WAITING, MEMBER, PlanKind.FIXED_DESK, date("2027-01-01")),
                new PlaceOffered(
                        WAITING,
                        MEMBER,
                        PlanKind.FIXED_DESK,
                        new PlaceId("fixed-desk-3"),
                        date("2027-04-01"),
                        date("2027-03-01"),
                        date("2027-03-08")),
                new PlaceOfferLapsed(
                        WAITING, MEMBER, PlanKind.FIXED_DESK, new PlaceId("fixed-desk-3"), date("2027-03-09")),
                new PlaceOfferTaken(WAITING, MEMBER, PlanKind.FIXED_DESK, new PlaceId("fixed-desk-3"), SUBSCRIPTION),
                new PlaceWaitingLeft(WAITING, MEMBER, PlanKind.FIXED_DESK),
                new SpaceAllocated(
                        new SpaceId("fixed-desk-3"),
                        new AllocationId(SUBSCRIPTION.value()),
                        MEMBER,
                        date("2026-11-10")),
                new SpaceReleased(
                        new SpaceId("fixed-desk-3"),
                        new AllocationId(SUBSCRIPTION.value()),
                        MEMBER,
                        date("2027-04-01")),
                new ConstitutionAdopted(
                        1,
                        date("2026-09-01"),
                        new ShareTerms(Money.euros("50.00"), 250, 5, 250, 500, 5),
                        Set.of(
                                CooperatorCategory.EMPLOYEES,
                                CooperatorCategory.BENEFICIARIES,
                                CooperatorCategory.PUBLIC_BODIES),
                        List.of(
                                new College(
                                        new CollegeId("workers"),
                                        "Collège des salariés",
                                        500,
                                        Set.of(CooperatorCategory.EMPLOYEES)),
                                new College(
                                        new CollegeId("users"),
                                        "Collège des usagers et des collectivités",
                                        500,
                                        Set.of(CooperatorCategory.PUBLIC_BODIES, CooperatorCategory.BENEFICIARIES))),
                        "AG du 30/06/2026, résolution 1",
                        date("2026-06-30")),
                new ApplicationReceived(APPLICATION, MEMBER, CooperatorCategory.BENEFICIARIES, 10, date("2026-09-02")),
                new ApplicationRefused(
                        APPLICATION,
                        MEMBER,
                        ApplicationRefusalReason.CATEGORY_DOES_NOT_FIT,
                        DecidingBody.BOARD,
                        date("2026-09-15")),
                new CooperatorAdmitted(
                        APPLICATION,
                        MEMBER,
                        CooperatorCategory.BENEFICIARIES,
                        new CollegeId("users"),
                        DecidingBody.ASSEMBLY,
                        date("2026-09-15")),
                new SharesSubscribed(
                        MEMBER,
                        10,
                        Money.euros("500.00"),
                        Money.euros("125.00"),
                        date("2026-09-16"),
                        date("2031-09-16")),
                new ShareInstalmentPaid(MEMBER, Money.euros("200.00"), date("2026-12-16")),
                new UnpaidSharesCalled(date("2027-03-31"), DecidingBody.BOARD, date("2027-02-28")),
                new SharesTransferred(MEMBER, HEIR, 4, Money.euros("200.00"), date("2027-04-01")),
                new CooperatorExcluded(
                        MEMBER, ExclusionReason.SHARES_NOT_PAID, DecidingBody.ASSEMBLY, date("2027-06-30")),
                new SharesWithdrawn(
                        EXIT,
                        MEMBER,
                        6,
                        Money.euros("300.00"),
                        Money.euros("125.00"),
                        ExitReason.EXCLUSION,
                        date("2027-06-30")),
                new RepaymentPostponed(EXIT, MEMBER, date("2030-06-30"), DecidingBody.ASSEMBLY, date("2027-06-30")),
                new SharesRepaid(
                        EXIT,
                        MEMBER,
                        6,
                        Money.euros("300.00"),
                        Money.euros("30.00"),
                        Money.euros("95.00"),
                        date("2030-06-30")));
    }

    private static PlansAdopted.Plan desks() {
        return new PlansAdopted.Plan(
                PLAN,
                PlanKind.FIXED_DESK,
                1,
                Map.of(Cycle.MONTH, Money.euros("180.00"), Cycle.YEAR, Money.euros("2000.00")),
                VatRate.STANDARD,
                Map.of(Usage.MEETING_ROOM, 12));
    }

    private static AgreedPlan agreed(Cycle cycle, String excl) {
        return new AgreedPlan(
                PLAN,
                "2026-1",
                PlanKind.FIXED_DESK,
                1,
                cycle,
                Price.of(Money.euros(excl), VatRate.STANDARD),
                Map.of(Usage.MEETING_ROOM, 12));
    }

    private static BookingConfirmed confirmed() {
        return new BookingConfirmed(
                BOOKING,
                ROOM,
                SpaceKind.MEETING_ROOM,
                MEMBER,
                SLOT,
                8,
                Layout.STANDARD,
                PRICE,
                "2026-1",
                CustomerClass.MEMBER,
                true,
                TERMS);
    }

    private static BookingConfirmed confirmedInASeries() {
        return new BookingConfirmed(
                BOOKING,
                ROOM,
                SpaceKind.MEETING_ROOM,
                MEMBER,
                SLOT,
                8,
                Layout.STANDARD,
                PRICE,
                "2026-1",
                CustomerClass.MEMBER,
                true,
                TERMS,
                IN_A_SERIES);
    }

    private static RateCardAdopted.Line desk() {
        return new RateCardAdopted.Line(
                SpaceKind.NOMAD_DESKS,
                CustomerClass.MEMBER,
                true,
                Money.euros("2.50"),
                Money.euros("7.00"),
                Money.euros("12.00"),
                VatRate.STANDARD);
    }

    /** Sold by the hour only. */
    private static RateCardAdopted.Line room() {
        return new RateCardAdopted.Line(
                SpaceKind.MEETING_ROOM, CustomerClass.PUBLIC, false, Money.euros("30.00"), null, null, new VatRate(55));
    }

    private static RateCardAdopted.Line locker() {
        return new RateCardAdopted.Line(
                SpaceKind.LOCKER,
                CustomerClass.MEMBER,
                false,
                null,
                null,
                Money.euros("2.00"),
                VatRate.STANDARD,
                Money.euros("12.50"),
                Use.A_LA_CARTE);
    }

    private static RateCardAdopted.Line evening() {
        return new RateCardAdopted.Line(
                SpaceKind.EVENT_SPACE,
                CustomerClass.PUBLIC,
                false,
                Money.euros("90.00"),
                Money.euros("320.00"),
                null,
                VatRate.STANDARD,
                null,
                Use.PRIVATISATION);
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
