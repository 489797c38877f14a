package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rate card as the API writes it.
 *
 * @param inForce whether bookings made today are priced by it
 */
record RateCardView(String version, LocalDate effectiveFrom, String decision, boolean inForce, List<Line> lines) {

    record Line(
            SpaceKind kind,
            CustomerClass customerClass,
            boolean reduced,
            @Nullable Money hour,
            @Nullable Money halfDay,
            @Nullable Money day,
            int vatPermille,
            @Nullable Money month,
            Use use) {}

    static RateCardView of(RateCardAdopted card, boolean inForce) {
        return new RateCardView(
                card.version(),
                card.effectiveFrom(),
                card.decision(),
                inForce,
                card.lines().stream().map(RateCardView::line).toList());
    }

    private static Line line(RateCardAdopted.Line line) {
        return new Line(
                line.kind(),
                line.customerClass(),
                line.reduced(),
                line.hour(),
                line.halfDay(),
                line.day(),
                line.vat().permille(),
                line.month(),
                line.use());
    }
}
