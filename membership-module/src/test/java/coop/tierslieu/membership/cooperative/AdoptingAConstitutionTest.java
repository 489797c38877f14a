package coop.tierslieu.membership.cooperative;

import static coop.tierslieu.membership.cooperative.CooperativeSpec.ADOPTED;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.CAMILLE;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.COLLEGES;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.PUBLIC;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.SACHA;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.TERMS;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.TODAY;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.TOWN;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.USERS;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.WORKERS;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.categoriesOf;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.college;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.euros;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.given;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.givenNothing;
import static coop.tierslieu.membership.cooperative.CooperativeSpec.holds;
import static coop.tierslieu.membership.published.CooperatorCategory.BENEFICIARIES;
import static coop.tierslieu.membership.published.CooperatorCategory.EMPLOYEES;
import static coop.tierslieu.membership.published.CooperatorCategory.PRODUCERS;
import static coop.tierslieu.membership.published.CooperatorCategory.PUBLIC_BODIES;
import static coop.tierslieu.membership.published.CooperatorCategory.SUPPORTERS;
import static coop.tierslieu.membership.published.CooperatorCategory.VOLUNTEERS;

import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdoptingAConstitutionTest {

    @Test
    void the_first_constitution_is_adopted_with_its_decision() {
        givenNothing().when(adopt(TODAY, TERMS, COLLEGES)).then(ADOPTED);
    }

    @Test
    void the_next_one_is_adopted_for_a_later_day() {
        LocalDate later = TODAY.plusMonths(2);
        ShareTerms stricter = new ShareTerms(TERMS.nominal(), 500, 3, 300, 400, 2);
        given().when(adopt(later, stricter, COLLEGES))
                .then(new ConstitutionAdopted(2, later, stricter, categoriesOf(COLLEGES), COLLEGES, "AG 1", TODAY));
    }

    @Test
    void the_assembly_may_vote_as_one() {
        Set<CooperatorCategory> categories = Set.of(EMPLOYEES, BENEFICIARIES, VOLUNTEERS);
        givenNothing()
                .when(new AdoptConstitution(Cooperative.ID, TODAY, TERMS, categories, List.of(), "AG 1", TODAY))
                .then(new ConstitutionAdopted(1, TODAY, TERMS, categories, List.of(), "AG 1", TODAY));
    }

    @Test
    void two_colleges_of_half_each_are_within_the_law() {
        List<College> halves = List.of(college("one", 500, EMPLOYEES), college("two", 500, BENEFICIARIES, VOLUNTEERS));
        givenNothing()
                .when(adopt(TODAY, TERMS, halves))
                .then(new ConstitutionAdopted(1, TODAY, TERMS, categoriesOf(halves), halves, "AG 1", TODAY));
    }

    @Test
    void terms_outside_of_the_law_are_refused() {
        refused(terms(euros(0), 250, 5, 250, 500, 5), CooperativeRule.NOMINAL_OUT_OF_RANGE, "10000.00");
        refused(terms(euros(10_001), 250, 5, 250, 500, 5), CooperativeRule.NOMINAL_OUT_OF_RANGE, "10000.00");
        refused(terms(euros(50), 249, 5, 250, 500, 5), CooperativeRule.PAID_AT_ONCE_OUT_OF_BOUNDS);
        refused(terms(euros(50), 1001, 5, 250, 500, 5), CooperativeRule.PAID_AT_ONCE_OUT_OF_BOUNDS);
        refused(terms(euros(50), 250, 6, 250, 500, 5), CooperativeRule.YEARS_TO_PAY_OUT_OF_BOUNDS, 5);
        refused(terms(euros(50), 250, 5, 249, 500, 5), CooperativeRule.FLOOR_OUT_OF_BOUNDS);
        refused(terms(euros(50), 250, 5, 250, 501, 5), CooperativeRule.PUBLIC_CEILING_OUT_OF_BOUNDS);
        refused(terms(euros(50), 250, 5, 250, 500, 6), CooperativeRule.DEFERRAL_OUT_OF_BOUNDS, 5);
    }

    @Test
    void categories_outside_of_the_law_are_refused() {
        refused(Set.of(EMPLOYEES, BENEFICIARIES), CooperativeRule.CATEGORIES_TOO_FEW, 3);
        refused(Set.of(BENEFICIARIES, VOLUNTEERS, SUPPORTERS), CooperativeRule.CATEGORY_OF_WORKERS_MISSING);
        refused(Set.of(EMPLOYEES, PRODUCERS, SUPPORTERS), CooperativeRule.CATEGORY_OF_BENEFICIARIES_MISSING);
    }

    @Test
    void colleges_outside_of_the_law_are_refused() {
        College heavy = college("workers", 501, EMPLOYEES);
        refused(
                List.of(heavy, college("users", 499, BENEFICIARIES, SUPPORTERS)),
                CooperativeRule.COLLEGE_TOO_HEAVY,
                heavy.name(),
                501);
        College light = college("public", 99, PUBLIC_BODIES);
        refused(
                List.of(college("workers", 450, EMPLOYEES), college("users", 451, BENEFICIARIES), light),
                CooperativeRule.COLLEGE_TOO_LIGHT,
                light.name(),
                99);
        refused(
                List.of(WORKERS, USERS, college("public", 201, PUBLIC_BODIES)),
                CooperativeRule.COLLEGE_WEIGHTS_DO_NOT_SUM,
                1001);
        refused(List.of(WORKERS, USERS, college("users", 200, PUBLIC_BODIES)), CooperativeRule.COLLEGE_TWICE, "users");
        refused(
                List.of(WORKERS, USERS, college("public", 200, PUBLIC_BODIES, SUPPORTERS)),
                CooperativeRule.CATEGORY_IN_NO_COLLEGE,
                SUPPORTERS);
        refused(
                List.of(WORKERS, USERS, new College(PUBLIC.id(), " ", 200, PUBLIC.categories())),
                CooperativeRule.COLLEGE_NAME_REQUIRED,
                80);
    }

    @Test
    void a_category_that_votes_nowhere_is_refused() {
        givenNothing()
                .when(new AdoptConstitution(
                        Cooperative.ID,
                        TODAY,
                        TERMS,
                        Set.of(EMPLOYEES, BENEFICIARIES, SUPPORTERS, PUBLIC_BODIES, VOLUNTEERS),
                        COLLEGES,
                        "AG 1",
                        TODAY))
                .refused(CooperativeRule.CATEGORY_IN_NO_COLLEGE, VOLUNTEERS);
    }

    @Test
    void the_days_of_a_constitution_follow_one_another() {
        givenNothing()
                .when(adopt(TODAY.minusDays(1), TERMS, COLLEGES))
                .refused(CooperativeRule.CONSTITUTION_STARTS_IN_THE_PAST);
        given().when(adopt(TODAY, TERMS, COLLEGES)).refused(CooperativeRule.CONSTITUTION_STARTS_BEFORE_ANOTHER, TODAY);
    }

    @Test
    void a_constitution_needs_a_decision_that_was_made() {
        givenNothing().when(decided(" ", TODAY)).refused(CooperativeRule.DECISION_MISSING, 200);
        givenNothing().when(decided("x".repeat(201), TODAY)).refused(CooperativeRule.DECISION_MISSING, 200);
        givenNothing()
                .when(decided("AG 1", TODAY.plusDays(1)))
                .refused(CooperativeRule.DAY_OUT_OF_RANGE, TODAY.minusYears(2), TODAY);
    }

    @Test
    void a_constitution_that_does_not_fit_the_shares_there_are_is_refused() {
        Object[] facts = {
            holds(CAMILLE, EMPLOYEES, 10), holds(SACHA, BENEFICIARIES, 10), holds(TOWN, PUBLIC_BODIES, 16),
        };
        LocalDate later = TODAY.plusDays(30);
        given(facts)
                .when(adopt(later, terms(euros(60), 250, 5, 250, 500, 5), COLLEGES))
                .refused(CooperativeRule.NOMINAL_VALUE_IS_FIXED, "50.00");
        given(facts)
                .when(adopt(later, terms(euros(50), 250, 5, 250, 400, 5), COLLEGES))
                .refused(CooperativeRule.PUBLIC_CEILING_BELOW_WHAT_IS_HELD);
        List<College> withoutTheTown =
                List.of(college("workers", 500, EMPLOYEES), college("users", 500, BENEFICIARIES, SUPPORTERS));
        given(facts)
                .when(adopt(later, TERMS, withoutTheTown))
                .refused(CooperativeRule.CATEGORY_STILL_HAS_COOPERATORS, PUBLIC_BODIES);
    }

    private static void refused(ShareTerms terms, CooperativeRule rule, Object... arguments) {
        givenNothing().when(adopt(TODAY, terms, COLLEGES)).refused(rule, arguments);
    }

    private static void refused(Set<CooperatorCategory> categories, CooperativeRule rule, Object... arguments) {
        givenNothing()
                .when(new AdoptConstitution(Cooperative.ID, TODAY, TERMS, categories, List.of(), "AG 1", TODAY))
                .refused(rule, arguments);
    }

    private static void refused(List<College> colleges, CooperativeRule rule, Object... arguments) {
        Set<CooperatorCategory> categories = new HashSet<>(categoriesOf(colleges));
        categories.add(SUPPORTERS);
        givenNothing()
                .when(new AdoptConstitution(Cooperative.ID, TODAY, TERMS, categories, colleges, "AG 1", TODAY))
                .refused(rule, arguments);
    }

    private static AdoptConstitution decided(String decision, LocalDate on) {
        return new AdoptConstitution(Cooperative.ID, TODAY, TERMS, categoriesOf(COLLEGES), COLLEGES, decision, on);
    }

    private static AdoptConstitution adopt(LocalDate from, ShareTerms terms, List<College> colleges) {
        return new AdoptConstitution(Cooperative.ID, from, terms, categoriesOf(colleges), colleges, "AG 1", TODAY);
    }

    private static ShareTerms terms(Money nominal, int atOnce, int toPay, int floor, int ceiling, int deferred) {
        return new ShareTerms(nominal, atOnce, toPay, floor, ceiling, deferred);
    }
}
