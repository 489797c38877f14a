package coop.tierslieu.membership.cooperative.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who votes on a day, and in which college: one voice each, however many shares they hold.
 *
 * @param colleges as the constitution of that day has them; none where the assembly votes as one
 */
public record Roll(LocalDate day, List<Weight> colleges, List<Voter> voters) {

    /**
     * @param weightPermille of the result of the college in that of the assembly
     * @param voters how many vote in it; without any, its weight is lost and the host had better know
     */
    public record Weight(CollegeId college, String name, int weightPermille, long voters) {}

    /** @param college null where there are none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Voter(
            MemberId member,
            CooperatorCategory category,
            @Nullable CollegeId college,
            int voices) {}

    public Roll {
        colleges = List.copyOf(colleges);
        voters = List.copyOf(voters);
    }

    /** @param constitution in force on the day of the register, if any */
    static Roll of(Register register, Optional<ConstitutionAdopted> constitution) {
        List<College> colleges = constitution.map(ConstitutionAdopted::colleges).orElse(List.of());
        List<Voter> voters = register.holders().stream()
                .map(holder -> new Voter(holder.member(), holder.category(), college(colleges, holder), 1))
                .toList();
        return new Roll(
                register.day(),
                colleges.stream()
                        .map(college -> new Weight(
                                college.id(),
                                college.name(),
                                college.weightPermille(),
                                voters.stream()
                                        .filter(voter -> college.id().equals(voter.college()))
                                        .count()))
                        .toList(),
                voters);
    }

    private static @Nullable CollegeId college(List<College> colleges, Holder holder) {
        return colleges.stream()
                .filter(college -> college.categories().contains(holder.category()))
                .map(College::id)
                .findFirst()
                .orElse(null);
    }
}
