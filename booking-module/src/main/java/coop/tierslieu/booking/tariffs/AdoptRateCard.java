package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Prices for bookings made from {@code effectiveFrom} on.
 *
 * @param tariffs always {@link Tariffs#ID}
 * @param version a name never used before, for instance {@code 2026-1}
 * @param effectiveFrom today or later
 * @param decision what decided it, for instance a resolution of the assembly
 */
@AllowedTo(Role.HOST)
public record AdoptRateCard(
        @TargetAggregateIdentifier String tariffs,
        String version,
        LocalDate effectiveFrom,
        String decision,
        List<RateCardAdopted.Line> lines) {

    public AdoptRateCard {
        lines = List.copyOf(lines);
    }
}
