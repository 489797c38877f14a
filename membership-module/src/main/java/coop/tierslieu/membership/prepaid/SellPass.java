package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sell a pass, valid from today on.
 *
 * @param uses how many half-days it holds
 * @param price for all of them together, before tax
 * @param validUntil last day of use
 */
@AllowedTo(Role.HOST)
public record SellPass(
        @TargetAggregateIdentifier PassId pass,
        MemberId member,
        Set<Usage> usages,
        int uses,
        Money price,
        VatRate vat,
        LocalDate validUntil) {}
