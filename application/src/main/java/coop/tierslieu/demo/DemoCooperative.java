package coop.tierslieu.demo;

import coop.tierslieu.membership.cooperative.AdmitCooperator;
import coop.tierslieu.membership.cooperative.AdoptConstitution;
import coop.tierslieu.membership.cooperative.ApplyForMembership;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.PayInstalment;
import coop.tierslieu.membership.cooperative.SubscribeShares;
import coop.tierslieu.membership.cooperative.TransferShares;
import coop.tierslieu.membership.cooperative.WithdrawShares;
import coop.tierslieu.membership.cooperative.constitution.UsualTerms;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A cooperative of the same cheeses: statutes that nobody has voted, and a few shares in each category. */
final class DemoCooperative {

    static final DemoMember COMMUNE = new DemoMember(
            "Commune fictive de Fromagie", MemberKind.ORGANISATION, Profile.ASSOCIATION, CustomerClass.PUBLIC);

    private static final Money SHARE = UsualTerms.OF_SHARES.nominal();

    private final LocalDate firstDay;
    private final List<DemoMonth.Deed> deeds = new ArrayList<>();

    private DemoCooperative(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    /** In the order in which they were done, on the first ten days of the place. */
    static List<DemoMonth.Deed> foundedOn(LocalDate firstDay) {
        return new DemoCooperative(firstDay).founded();
    }

    private List<DemoMonth.Deed> founded() {
        deed(0, COMMUNE.registration());
        deed(0, constitution());
        cooperator(1, "capucine-cantal", CooperatorCategory.EMPLOYEES, 4, 4);
        cooperator(1, "rachid-roquefort", CooperatorCategory.BENEFICIARIES, 10, 10);
        cooperator(1, "thomas-tomme", CooperatorCategory.BENEFICIARIES, 6, 2);
        cooperator(2, "camille-camembert", CooperatorCategory.BENEFICIARIES, 5, 5);
        cooperator(2, "medhi-morbier", CooperatorCategory.VOLUNTEERS, 1, 1);
        cooperator(3, "association-des-fromages-fictifs", CooperatorCategory.SUPPORTERS, 20, 20);
        cooperator(4, COMMUNE.id().value(), CooperatorCategory.PUBLIC_BODIES, 15, 15);
        deed(6, new PayInstalment(Cooperative.ID, new MemberId("thomas-tomme"), SHARE.times(2), firstDay.plusDays(6)));
        deed(
                7,
                new TransferShares(
                        Cooperative.ID, new MemberId("rachid-roquefort"), new MemberId("capucine-cantal"), 2));
        deed(
                8,
                new WithdrawShares(
                        Cooperative.ID,
                        new ExitId("demo-exit"),
                        new MemberId("camille-camembert"),
                        3,
                        firstDay.plusDays(8)));
        apply(9, "eloi-epoisses", CooperatorCategory.BENEFICIARIES, 2);
        return List.copyOf(deeds);
    }

    private AdoptConstitution constitution() {
        return new AdoptConstitution(
                Cooperative.ID,
                firstDay,
                UsualTerms.OF_SHARES,
                EnumSet.complementOf(EnumSet.of(CooperatorCategory.PRODUCERS)),
                List.of(
                        college("equipe", "L’équipe", 300, CooperatorCategory.EMPLOYEES),
                        college("usagers", "Les usagers", 300, CooperatorCategory.BENEFICIARIES),
                        college(
                                "voisinage",
                                "Le voisinage",
                                200,
                                CooperatorCategory.VOLUNTEERS,
                                CooperatorCategory.SUPPORTERS),
                        college("collectivites", "Les collectivités", 200, CooperatorCategory.PUBLIC_BODIES)),
                "Statuts de démonstration",
                firstDay);
    }

    private void cooperator(int day, String member, CooperatorCategory category, int shares, int paidShares) {
        ApplicationId application = apply(day, member, category, shares);
        deed(day, new AdmitCooperator(Cooperative.ID, application, DecidingBody.BOARD, firstDay.plusDays(day)));
        deed(
                day,
                new SubscribeShares(
                        Cooperative.ID, new MemberId(member), shares, SHARE.times(paidShares), firstDay.plusDays(day)));
    }

    private ApplicationId apply(int day, String member, CooperatorCategory category, int shares) {
        ApplicationId application = new ApplicationId("demo-" + member);
        deed(day, new ApplyForMembership(Cooperative.ID, application, new MemberId(member), category, shares));
        return application;
    }

    private void deed(int day, Object command) {
        deeds.add(new DemoMonth.Deed(firstDay.plusDays(day).atTime(6, 45), command));
    }

    private static College college(String id, String name, int weight, CooperatorCategory... categories) {
        return new College(new CollegeId(id), name, weight, Set.of(categories));
    }
}
