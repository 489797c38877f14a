package coop.tierslieu.membership.cooperative;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a cooperator paid more of their shares. */
@AllowedTo(Role.HOST)
public record PayInstalment(
        @TargetAggregateIdentifier String cooperative, MemberId member, Money amount, LocalDate on) {}
