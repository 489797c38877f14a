package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Put a repayment off. */
@AllowedTo(Role.HOST)
public record PostponeRepayment(
        @TargetAggregateIdentifier String cooperative,
        ExitId exit,
        LocalDate until,
        DecidingBody body,
        LocalDate decidedOn) {}
