package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a cooperator died, or was dissolved; all of their shares leave on that day. */
@AllowedTo(Role.HOST)
public record EndMembership(
        @TargetAggregateIdentifier String cooperative, ExitId exit, MemberId member, ExitReason reason, LocalDate on) {}
