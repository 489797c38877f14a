package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the law leaves to a constitution: law of 10 September 1947, articles 13 and 19 septies to 19 octies (glossary,
 * "The cooperative"). Outside of it nothing is adopted.
 */
final class LegalBounds {

    static final Money HIGHEST_NOMINAL = Money.euros("10000");
    static final int LONGEST_NAME = 80;

    private static final Money LOWEST_NOMINAL = Money.euros("1");
    private static final int WHOLE = 1000;
    private static final int HALF = 500;
    private static final int QUARTER = 250;
    private static final int TENTH = 100;
    private static final int MOST_YEARS = 5;
    private static final int FEWEST_CATEGORIES = 3;
    private static final int COLLEGES_WITH_A_LEAST_WEIGHT = 3;

    private LegalBounds() {}

    static void require(ShareTerms terms) {
        CooperativeRule.require(
                terms.nominal().compareTo(LOWEST_NOMINAL) >= 0
                        && terms.nominal().compareTo(HIGHEST_NOMINAL) <= 0,
                CooperativeRule.NOMINAL_OUT_OF_RANGE,
                "nominal",
                HIGHEST_NOMINAL);
        CooperativeRule.require(
                isWithin(QUARTER, terms.paidAtOncePermille(), WHOLE),
                CooperativeRule.PAID_AT_ONCE_OUT_OF_BOUNDS,
                "paidAtOnce");
        CooperativeRule.require(
                isWithin(0, terms.yearsToPay(), MOST_YEARS),
                CooperativeRule.YEARS_TO_PAY_OUT_OF_BOUNDS,
                "yearsToPay",
                MOST_YEARS);
        CooperativeRule.require(
                isWithin(QUARTER, terms.floorPermille(), WHOLE), CooperativeRule.FLOOR_OUT_OF_BOUNDS, "floor");
        CooperativeRule.require(
                isWithin(0, terms.publicCeilingPermille(), HALF),
                CooperativeRule.PUBLIC_CEILING_OUT_OF_BOUNDS,
                "publicCeiling");
        CooperativeRule.require(
                isWithin(0, terms.mostYearsDeferred(), MOST_YEARS),
                CooperativeRule.DEFERRAL_OUT_OF_BOUNDS,
                "mostYearsDeferred",
                MOST_YEARS);
    }

    static void require(Set<CooperatorCategory> categories) {
        CooperativeRule.require(
                categories.size() >= FEWEST_CATEGORIES,
                CooperativeRule.CATEGORIES_TOO_FEW,
                "categories",
                FEWEST_CATEGORIES);
        CooperativeRule.require(
                categories.contains(CooperatorCategory.EMPLOYEES) || categories.contains(CooperatorCategory.PRODUCERS),
                CooperativeRule.CATEGORY_OF_WORKERS_MISSING,
                "categories");
        CooperativeRule.require(
                categories.contains(CooperatorCategory.BENEFICIARIES),
                CooperativeRule.CATEGORY_OF_BENEFICIARIES_MISSING,
                "categories");
    }

    /** No colleges at all are within the law, too: then the assembly votes as one. */
    static void require(List<College> colleges, Set<CooperatorCategory> categories) {
        if (colleges.isEmpty()) {
            return;
        }
        Set<CollegeId> seen = new HashSet<>();
        for (College college : colleges) {
            CooperativeRule.require(
                    !college.name().isBlank() && college.name().length() <= LONGEST_NAME,
                    CooperativeRule.COLLEGE_NAME_REQUIRED,
                    "colleges",
                    LONGEST_NAME);
            CooperativeRule.require(seen.add(college.id()), CooperativeRule.COLLEGE_TWICE, "colleges", college.id());
            CooperativeRule.require(
                    college.weightPermille() <= HALF,
                    CooperativeRule.COLLEGE_TOO_HEAVY,
                    "colleges",
                    college.name(),
                    college.weightPermille());
            CooperativeRule.require(
                    college.weightPermille() >= (colleges.size() >= COLLEGES_WITH_A_LEAST_WEIGHT ? TENTH : 0),
                    CooperativeRule.COLLEGE_TOO_LIGHT,
                    "colleges",
                    college.name(),
                    college.weightPermille());
        }
        long sum = colleges.stream().mapToLong(College::weightPermille).sum();
        CooperativeRule.require(sum == WHOLE, CooperativeRule.COLLEGE_WEIGHTS_DO_NOT_SUM, "colleges", sum);
        requireOneCollegeEach(colleges, categories);
    }

    private static void requireOneCollegeEach(List<College> colleges, Set<CooperatorCategory> categories) {
        for (CooperatorCategory category : CooperatorCategory.values()) {
            long times = colleges.stream()
                    .filter(college -> college.categories().contains(category))
                    .count();
            CooperativeRule.require(
                    times == (categories.contains(category) ? 1 : 0),
                    CooperativeRule.CATEGORY_IN_NO_COLLEGE,
                    "colleges",
                    category);
        }
    }

    private static boolean isWithin(int least, int value, int most) {
        return least <= value && value <= most;
    }
}
