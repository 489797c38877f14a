package coop.tierslieu.support;

import coop.tierslieu.membership.cooperative.AdmitCooperator;
import coop.tierslieu.membership.cooperative.AdoptConstitution;
import coop.tierslieu.membership.cooperative.ApplyForMembership;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.CooperativeRule;
import coop.tierslieu.membership.cooperative.SubscribeShares;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** The one cooperative that all tests share: each brings cooperators of its own, and never counts the others. */
public final class TestCooperative {

    private static final LocalDate FOUNDED = HouseClock.OPENING.toLocalDate();

    private final CommandGateway commands;

    public TestCooperative(CommandGateway commands) {
        this.commands = commands;
    }

    /** Adopts a constitution unless another test did: shares of 50 euros, two colleges of half each. */
    public void found() {
        try {
            commands.sendAndWait(new AdoptConstitution(
                    Cooperative.ID,
                    FOUNDED,
                    new ShareTerms(Money.euros("50"), 250, 5, 250, 500, 5),
                    Set.of(
                            CooperatorCategory.EMPLOYEES,
                            CooperatorCategory.BENEFICIARIES,
                            CooperatorCategory.PUBLIC_BODIES),
                    List.of(
                            new College(new CollegeId("equipe"), "Équipe", 500, Set.of(CooperatorCategory.EMPLOYEES)),
                            new College(
                                    new CollegeId("usagers"),
                                    "Usagers",
                                    500,
                                    Set.of(CooperatorCategory.BENEFICIARIES, CooperatorCategory.PUBLIC_BODIES))),
                    "AG constitutive",
                    FOUNDED));
        } catch (Refused refused) {
            if (refused.rule() != CooperativeRule.CONSTITUTION_STARTS_BEFORE_ANOTHER
                    && refused.rule() != CooperativeRule.CONSTITUTION_STARTS_IN_THE_PAST) {
                throw refused;
            }
        }
    }

    public ApplicationId application(MemberId member) {
        ApplicationId application = new ApplicationId(Fresh.id("application"));
        commands.sendAndWait(
                new ApplyForMembership(Cooperative.ID, application, member, CooperatorCategory.BENEFICIARIES, 2));
        return application;
    }

    public void admitted(MemberId member, LocalDate on) {
        commands.sendAndWait(new AdmitCooperator(Cooperative.ID, application(member), DecidingBody.BOARD, on));
    }

    /** With shares that are fully paid. */
    public void cooperator(MemberId member, int shares, LocalDate on) {
        admitted(member, on);
        commands.sendAndWait(new SubscribeShares(
                Cooperative.ID, member, shares, Money.euros("50").times(shares), on));
    }
}
