package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ask everyone to pay what they have not yet paid of their shares. */
@AllowedTo(Role.HOST)
public record CallUnpaidShares(
        @TargetAggregateIdentifier String cooperative, LocalDate payBy, DecidingBody body, LocalDate decidedOn) {}
