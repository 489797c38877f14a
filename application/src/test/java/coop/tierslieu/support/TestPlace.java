package coop.tierslieu.support;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.CloseSpace;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.spaces.OpenPlace;
import coop.tierslieu.booking.spaces.Place;
import coop.tierslieu.booking.spaces.RegisterSpace;
import coop.tierslieu.booking.spaces.SpaceRule;
import coop.tierslieu.booking.spaces.UsualHours;
import coop.tierslieu.booking.tariffs.AdoptRateCard;
import coop.tierslieu.booking.tariffs.Tariffs;
import coop.tierslieu.membership.plans.AdoptPlans;
import coop.tierslieu.membership.plans.PlanCatalogue;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.PlanId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.registering.RegisterMember;
import coop.tierslieu.membership.subscribing.Subscribe;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The place as tests furnish it, by the commands that also furnish the real one. */
public class TestPlace {

    /** Enough for the spaces of every test. */
    static final int MAXIMUM_HEADCOUNT = 9_999;

    private final CommandGateway commands;

    TestPlace(CommandGateway commands) {
        this.commands = commands;
    }

    /**
     * Opens the place unless another test did, and adopts simple prices, also for privatisations: 20 € an hour, 65 €
     * half a day, 120 € a day.
     */
    public void open() {
        try {
            commands.sendAndWait(new OpenPlace(Place.ID, "Le lieu d’essai", MAXIMUM_HEADCOUNT));
        } catch (Refused refused) {
            if (refused.rule() != SpaceRule.PLACE_IS_OPEN_ALREADY) {
                throw refused;
            }
        }
        List<Line> lines = Stream.of(CustomerClass.PUBLIC, CustomerClass.MEMBER)
                .flatMap(who -> Arrays.stream(Use.values())
                        .flatMap(use -> Arrays.stream(SpaceKind.values()).map(kind -> prices(kind, who, use))))
                .toList();
        commands.sendAndWait(
                new AdoptRateCard(Tariffs.ID, Fresh.id("card"), HouseClock.OPENING.toLocalDate(), "Assemblée", lines));
    }

    public SpaceId space(SpaceKind kind, int capacity, SpaceId... parts) {
        SpaceId space = new SpaceId(Fresh.id("space"));
        commands.sendAndWait(new RegisterSpace(
                Place.ID,
                space,
                nameOf(space),
                kind,
                Map.of(Layout.STANDARD, capacity),
                List.of(parts),
                UsualHours.of(kind)));
        return space;
    }

    public static String nameOf(SpaceId space) {
        return "Espace " + space;
    }

    public MemberId member(String name) {
        return knownAs(name, CustomerClass.MEMBER);
    }

    public MemberId knownAs(String name, CustomerClass customerClass) {
        MemberId member = new MemberId(Fresh.id("member"));
        commands.sendAndWait(new RegisterMember(
                member,
                MemberKind.PERSON,
                Profile.FREELANCER,
                customerClass,
                new ContactDetails(name, member + "@example.org", null)));
        return member;
    }

    public void close(SpaceId space, TimeSlot slot) {
        commands.sendAndWait(new CloseSpace(space, new ClosureId(Fresh.id("closure")), slot, "Travaux"));
    }

    public MemberId organisation(String name) {
        MemberId organisation = new MemberId(Fresh.id("organisation"));
        commands.sendAndWait(new RegisterMember(
                organisation,
                MemberKind.ORGANISATION,
                Profile.SMALL_COMPANY,
                CustomerClass.MEMBER,
                new ContactDetails(name, organisation + "@example.org", null)));
        return organisation;
    }

    public BookingId booking(SpaceId space, MemberId member, TimeSlot slot) {
        RequestedSlot wanted = new RequestedSlot(new BookingId(Fresh.id("booking")), slot);
        List<BookingId> booked = commands.sendAndWait(new ReserveSpace(space, member, List.of(wanted), 1, null, null));
        return booked.get(0);
    }

    /** To the run of the place, month by month, from today. */
    public SubscriptionId subscription(MemberId member) {
        PlanId nomad = new PlanId("nomad");
        commands.sendAndWait(new AdoptPlans(
                PlanCatalogue.ID,
                Fresh.id("plans"),
                HouseClock.OPENING.toLocalDate(),
                "Assemblée",
                List.of(new PlansAdopted.Plan(
                        nomad,
                        PlanKind.NOMAD_MONTH,
                        1,
                        Map.of(Cycle.MONTH, Money.euros("120"), Cycle.YEAR, Money.euros("1300")),
                        VatRate.STANDARD,
                        Map.of(Usage.MEETING_ROOM, 2)))));
        SubscriptionId id = new SubscriptionId(Fresh.id("subscription"));
        commands.sendAndWait(new Subscribe(
                id, member, nomad, Cycle.MONTH, null, HouseClock.OPENING.toLocalDate(), Alignment.START_DAY));
        return id;
    }

    private static Line prices(SpaceKind kind, CustomerClass who, Use use) {
        return new Line(
                kind,
                who,
                false,
                Money.euros("20"),
                Money.euros("65"),
                Money.euros("120"),
                VatRate.STANDARD,
                null,
                use);
    }
}
