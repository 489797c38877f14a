package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.CustomerClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The prices of one adopted card. */
public record RateCard(String version, LocalDate effectiveFrom, List<RateCardAdopted.Line> lines) {

    public RateCard {
        lines = List.copyOf(lines);
    }

    Optional<RateCardAdopted.Line> line(SpaceKind kind, CustomerClass customerClass, boolean reduced, Use use) {
        return lines.stream()
                .filter(line -> line.kind() == kind
                        && line.customerClass() == customerClass
                        && line.reduced() == reduced
                        && line.use() == use)
                .findFirst();
    }
}
