package coop.tierslieu.membership.cooperative;

import static coop.tierslieu.membership.cooperative.CooperativeRule.require;

import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationReceived;
import coop.tierslieu.membership.published.ApplicationRefused;
import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The applications that wait for a decision; what is decided is forgotten here, the history keeps it. */
record Applications(List<Open> open) {

    record Open(ApplicationId id, MemberId member, CooperatorCategory category) {}

    static final Applications NONE = new Applications(List.of());

    /** Anyone may apply, also without an account: what waits stays of a size that somebody can read. */
    static final int MOST_OPEN = 500;

    Applications {
        open = List.copyOf(open);
    }

    /** @throws Refused what the application lacks; COOPERATOR_ALREADY, APPLICATION_OPEN_ALREADY, APPLICATIONS_TOO_MANY */
    ApplicationReceived receive(ApplyForMembership wish, Statutes statutes, ShareCapital capital, LocalDate today) {
        statutes.requireAdmitted(wish.category(), today);
        ShareCapital.requireNumber(wish.shares());
        require(capital.find(wish.member()).isEmpty(), CooperativeRule.COOPERATOR_ALREADY, "member");
        require(
                open.stream()
                        .noneMatch(other -> other.member().equals(wish.member())
                                || other.id().equals(wish.application())),
                CooperativeRule.APPLICATION_OPEN_ALREADY,
                "member");
        require(open.size() < MOST_OPEN, CooperativeRule.APPLICATIONS_TOO_MANY, null, MOST_OPEN);
        return new ApplicationReceived(wish.application(), wish.member(), wish.category(), wish.shares(), today);
    }

    /** @throws Refused APPLICATION_DECIDED, DAY_OUT_OF_RANGE, CATEGORY_NOT_ADMITTED */
    CooperatorAdmitted admit(AdmitCooperator decision, Statutes statutes, LocalDate today) {
        Open application = get(decision.application());
        Days.requireLately("decidedOn", decision.decidedOn(), today);
        statutes.requireAdmitted(application.category(), today);
        return new CooperatorAdmitted(
                application.id(),
                application.member(),
                application.category(),
                statutes.collegeOf(application.category(), today),
                decision.body(),
                decision.decidedOn());
    }

    /** @throws Refused APPLICATION_DECIDED, DAY_OUT_OF_RANGE */
    ApplicationRefused refuse(RefuseApplication decision, LocalDate today) {
        Open application = get(decision.application());
        Days.requireLately("decidedOn", decision.decidedOn(), today);
        return new ApplicationRefused(
                application.id(), application.member(), decision.reason(), decision.body(), decision.decidedOn());
    }

    Applications with(CooperativeEvent fact) {
        if (fact instanceof ApplicationReceived received) {
            List<Open> more = new ArrayList<>(open);
            more.add(new Open(received.application(), received.member(), received.category()));
            return new Applications(more);
        }
        if (fact instanceof CooperatorAdmitted admitted) {
            return without(admitted.application());
        }
        if (fact instanceof ApplicationRefused refused) {
            return without(refused.application());
        }
        return this;
    }

    private Applications without(ApplicationId decided) {
        return new Applications(
                open.stream().filter(other -> !other.id().equals(decided)).toList());
    }

    private Open get(ApplicationId id) {
        return open.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(CooperativeRule.APPLICATION_DECIDED, "application", id));
    }
}
