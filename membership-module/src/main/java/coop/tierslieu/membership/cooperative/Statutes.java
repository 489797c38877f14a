package coop.tierslieu.membership.cooperative;

import static coop.tierslieu.membership.cooperative.CooperativeRule.require;

import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The constitution in force and those adopted for later, in the order of their days; what they replaced is forgotten.
 *
 * @param versions how many were ever adopted
 */
record Statutes(List<ConstitutionAdopted> constitutions, int versions) {

    static final Statutes NONE = new Statutes(List.of(), 0);
    static final int LONGEST_DECISION = 200;

    Statutes {
        constitutions = List.copyOf(constitutions);
    }

    /** @throws Refused whatever the law, or what was adopted before, does not allow */
    ConstitutionAdopted adopt(AdoptConstitution wanted, LocalDate today) {
        require(
                !wanted.decision().isBlank() && wanted.decision().length() <= LONGEST_DECISION,
                CooperativeRule.DECISION_MISSING,
                "decision",
                LONGEST_DECISION);
        Days.requireLately("decidedOn", wanted.decidedOn(), today);
        require(
                !wanted.effectiveFrom().isBefore(today),
                CooperativeRule.CONSTITUTION_STARTS_IN_THE_PAST,
                "effectiveFrom");
        last().ifPresent(last -> require(
                wanted.effectiveFrom().isAfter(last.effectiveFrom()),
                CooperativeRule.CONSTITUTION_STARTS_BEFORE_ANOTHER,
                "effectiveFrom",
                last.effectiveFrom()));
        LegalBounds.require(wanted.shares());
        LegalBounds.require(wanted.categories());
        LegalBounds.require(wanted.colleges(), wanted.categories());
        return new ConstitutionAdopted(
                versions + 1,
                wanted.effectiveFrom(),
                wanted.shares(),
                wanted.categories(),
                wanted.colleges(),
                wanted.decision().strip(),
                wanted.decidedOn());
    }

    /** @throws Refused NO_CONSTITUTION */
    ConstitutionAdopted on(LocalDate day) {
        return constitutions.stream()
                .filter(one -> !one.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ConstitutionAdopted::effectiveFrom))
                .orElseThrow(() -> new Refused(CooperativeRule.NO_CONSTITUTION, null, day));
    }

    /**
     * What binds today. Where a constitution that is adopted for later has a higher floor or a lower ceiling it binds
     * from its adoption on: otherwise it would come into force over a capital that breaks it.
     *
     * @throws Refused NO_CONSTITUTION
     */
    ShareTerms termsOn(LocalDate day) {
        ShareTerms now = on(day).shares();
        return new ShareTerms(
                now.nominal(),
                now.paidAtOncePermille(),
                now.yearsToPay(),
                constitutions.stream()
                        .mapToInt(one -> one.shares().floorPermille())
                        .max()
                        .orElse(now.floorPermille()),
                constitutions.stream()
                        .mapToInt(one -> one.shares().publicCeilingPermille())
                        .min()
                        .orElse(now.publicCeilingPermille()),
                now.mostYearsDeferred());
    }

    /** @throws Refused CATEGORY_NOT_ADMITTED by the constitution of that day, or by one adopted for later */
    void requireAdmitted(CooperatorCategory category, LocalDate day) {
        on(day);
        require(
                constitutions.stream().map(ConstitutionAdopted::categories).allMatch(known -> known.contains(category)),
                CooperativeRule.CATEGORY_NOT_ADMITTED,
                "category",
                category);
    }

    @Nullable
    CollegeId collegeOf(CooperatorCategory category, LocalDate day) {
        return collegeOf(on(day), category).map(College::id).orElse(null);
    }

    static Optional<College> collegeOf(ConstitutionAdopted constitution, CooperatorCategory category) {
        return constitution.colleges().stream()
                .filter(college -> college.categories().contains(category))
                .findFirst();
    }

    /** @param recordedOn what is not in force any more on that day never will be again */
    Statutes with(ConstitutionAdopted fact, LocalDate recordedOn) {
        List<ConstitutionAdopted> known = new ArrayList<>(constitutions);
        known.add(fact);
        List<ConstitutionAdopted> needed = known.stream()
                .filter(one -> known.stream()
                        .noneMatch(later -> later.effectiveFrom().isAfter(one.effectiveFrom())
                                && !later.effectiveFrom().isAfter(recordedOn)))
                .toList();
        return new Statutes(needed, fact.version());
    }

    private Optional<ConstitutionAdopted> last() {
        return constitutions.stream().max(Comparator.comparing(ConstitutionAdopted::effectiveFrom));
    }
}
