package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExclusionReason;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Exclude a cooperator; all of their shares leave. */
@AllowedTo(Role.HOST)
public record ExcludeCooperator(
        @TargetAggregateIdentifier String cooperative,
        ExitId exit,
        MemberId member,
        ExclusionReason reason,
        DecidingBody body,
        LocalDate decidedOn) {}
