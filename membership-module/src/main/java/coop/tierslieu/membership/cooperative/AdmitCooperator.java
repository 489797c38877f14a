package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.membership.published.DecidingBody;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Accept an application. */
@AllowedTo(Role.HOST)
public record AdmitCooperator(
        @TargetAggregateIdentifier String cooperative,
        ApplicationId application,
        DecidingBody body,
        LocalDate decidedOn) {}
