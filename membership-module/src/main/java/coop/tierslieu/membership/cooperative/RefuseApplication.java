package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.ApplicationRefusalReason;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Do not accept an application. */
@AllowedTo(Role.HOST)
public record RefuseApplication(
        @TargetAggregateIdentifier String cooperative,
        ApplicationId application,
        ApplicationRefusalReason reason,
        DecidingBody body,
        LocalDate decidedOn) {}
