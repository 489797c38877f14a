package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let an allowance be used until that day only; nothing happens when it ends by then anyway. */
@AllowedTo(Role.HOST)
public record ShortenAllowance(@TargetAggregateIdentifier AllowanceId allowance, LocalDate validUntil) {}
