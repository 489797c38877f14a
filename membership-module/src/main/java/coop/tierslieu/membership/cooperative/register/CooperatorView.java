package coop.tierslieu.membership.cooperative.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.tierslieu.membership.published.MemberId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cooperator and the course of their shares, as a page or the API shows them.
 *
 * @param name null when it is no longer in the vault
 * @param holding null for who holds nothing today
 * @param payBy last day for what is due next, null where nothing is
 * @param movements oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CooperatorView(
        MemberId member,
        @Nullable String name,
        @Nullable Holder holding,
        @Nullable LocalDate payBy,
        List<Movement> movements) {

    /** The name where there is one, otherwise the id. */
    public String displayName() {
        return name == null ? member.value() : name;
    }
}
