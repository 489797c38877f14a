package coop.tierslieu.membership.cooperative.constitution;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.cooperative.AdoptConstitution;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A constitution as the API adopts it; what is left out of the terms of shares is as is usual.
 *
 * @param colleges none where the assembly votes as one
 */
record ConstitutionRequest(
        @Nullable LocalDate effectiveFrom,
        @Nullable Money nominal,
        @Nullable Integer paidAtOncePermille,
        @Nullable Integer yearsToPay,
        @Nullable Integer floorPermille,
        @Nullable Integer publicCeilingPermille,
        @Nullable Integer mostYearsDeferred,
        @Nullable Set<CooperatorCategory> categories,
        @Nullable List<CollegeRequest> colleges,
        @Nullable String decision,
        @Nullable LocalDate decidedOn) {

    record CollegeRequest(
            @Nullable CollegeId id,
            @Nullable String name,
            @Nullable Integer weightPermille,
            @Nullable Set<CooperatorCategory> categories) {

        College college() {
            return new College(
                    required(id, "colleges"),
                    required(name, "colleges"),
                    required(weightPermille, "colleges"),
                    categories == null ? Set.of() : categories);
        }
    }

    AdoptConstitution toCommand() {
        ShareTerms usual = UsualTerms.OF_SHARES;
        return new AdoptConstitution(
                Cooperative.ID,
                required(effectiveFrom, "effectiveFrom"),
                new ShareTerms(
                        nominal == null ? usual.nominal() : nominal,
                        or(paidAtOncePermille, usual.paidAtOncePermille()),
                        or(yearsToPay, usual.yearsToPay()),
                        or(floorPermille, usual.floorPermille()),
                        or(publicCeilingPermille, usual.publicCeilingPermille()),
                        or(mostYearsDeferred, usual.mostYearsDeferred())),
                required(categories, "categories"),
                colleges == null
                        ? List.of()
                        : colleges.stream().map(CollegeRequest::college).toList(),
                required(decision, "decision"),
                required(decidedOn, "decidedOn"));
    }

    private static int or(@Nullable Integer given, int usual) {
        return given == null ? usual : given;
    }
}
