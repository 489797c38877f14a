package coop.tierslieu.membership.cooperative;

import static java.util.stream.Collectors.toSet;

import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationReceived;
import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperatorAdmitted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.membership.published.SharesSubscribed;
import coop.tierslieu.membership.published.SharesWithdrawn;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;

/** A cooperative whose shares are worth 50 euros, on 24 November 2026: given, when, then. */
final class CooperativeSpec {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final MemberId CAMILLE = new MemberId("camille");
    static final MemberId SACHA = new MemberId("sacha");
    static final MemberId TOWN = new MemberId("town");
    static final ShareTerms TERMS = new ShareTerms(Money.euros("50"), 250, 5, 250, 500, 5);

    static final College WORKERS = college("workers", 400, CooperatorCategory.EMPLOYEES);
    static final College USERS = college("users", 400, CooperatorCategory.BENEFICIARIES, CooperatorCategory.SUPPORTERS);
    static final College PUBLIC = college("public", 200, CooperatorCategory.PUBLIC_BODIES);
    static final List<College> COLLEGES = List.of(WORKERS, USERS, PUBLIC);
    static final ConstitutionAdopted ADOPTED =
            new ConstitutionAdopted(1, TODAY, TERMS, categoriesOf(COLLEGES), COLLEGES, "AG 1", TODAY);

    private final Object[] history;
    private final LocalDate today;

    private CooperativeSpec(LocalDate today, Object[] history) {
        this.today = today;
        this.history = history;
    }

    /** After the constitution was adopted. */
    static CooperativeSpec given(Object... facts) {
        return new CooperativeSpec(
                TODAY, Stream.concat(Stream.of(ADOPTED), flat(facts)).toArray());
    }

    static CooperativeSpec givenNothing() {
        return new CooperativeSpec(TODAY, new Object[0]);
    }

    CooperativeSpec on(LocalDate day) {
        return new CooperativeSpec(day, history);
    }

    Outcome when(Object command) {
        AggregateTestFixture<Cooperative> fixture = new AggregateTestFixture<>(Cooperative.class);
        fixture.registerInjectableResource(
                Clock.fixed(today.atTime(9, 0).atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS));
        fixture.givenCurrentTime(TODAY.atTime(8, 0).atZone(TimeSlot.PARIS).toInstant());
        return new Outcome(fixture.given(history).when(command));
    }

    record Outcome(ResultValidator<Cooperative> answer) {

        void then(Object... facts) {
            answer.expectEvents(facts);
        }

        /** Nothing has happened. */
        void refused(CooperativeRule rule, Object... arguments) {
            answer.expectNoEvents()
                    .expectException(Refused.class)
                    .expectExceptionMessage(new Refused(rule, null, arguments).getMessage());
        }
    }

    /** Admitted, and a holder of shares that are fully paid. */
    static List<Object> holds(MemberId member, CooperatorCategory category, int shares) {
        List<Object> facts = new ArrayList<>(admitted(member, category));
        facts.add(subscribed(member, shares, 50L * shares));
        return facts;
    }

    static List<Object> admitted(MemberId member, CooperatorCategory category) {
        ApplicationId application = new ApplicationId("of-" + member);
        CollegeId college = COLLEGES.stream()
                .filter(one -> one.categories().contains(category))
                .findFirst()
                .orElseThrow()
                .id();
        return List.of(
                new ApplicationReceived(application, member, category, 1, TODAY),
                new CooperatorAdmitted(application, member, category, college, DecidingBody.BOARD, TODAY));
    }

    static SharesSubscribed subscribed(MemberId member, int shares, long paidEuros) {
        return new SharesSubscribed(member, shares, euros(50L * shares), euros(paidEuros), TODAY, TODAY.plusYears(5));
    }

    static SharesWithdrawn left(String exit, MemberId member, int shares, LocalDate on) {
        Money amount = euros(50L * shares);
        return new SharesWithdrawn(new ExitId(exit), member, shares, amount, amount, ExitReason.WITHDRAWAL, on);
    }

    static Money euros(long euros) {
        return new Money(100 * euros);
    }

    static College college(String id, int weight, CooperatorCategory... categories) {
        return new College(new CollegeId(id), "Collège " + id, weight, Set.of(categories));
    }

    static Set<CooperatorCategory> categoriesOf(List<College> colleges) {
        return colleges.stream().flatMap(one -> one.categories().stream()).collect(toSet());
    }

    /** Facts, and lists of facts. */
    private static Stream<Object> flat(Object[] facts) {
        return Arrays.stream(facts)
                .flatMap(fact -> fact instanceof Collection<?> several ? flat(several.toArray()) : Stream.of(fact));
    }
}
