package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a member use something for so many half-hours between two days, both included. */
@AllowedTo(Role.HOST)
public record GrantAllowance(
        @TargetAggregateIdentifier AllowanceId allowance,
        MemberId member,
        Set<Usage> usages,
        int halfHours,
        LocalDate validFrom,
        LocalDate validUntil) {}
