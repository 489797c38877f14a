package coop.tierslieu.booking.published;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices for bookings made from {@code effectiveFrom} on, until a later card takes over.
 *
 * @param version the name that every price made from it will carry, for instance {@code 2026-1}
 * @param decision what decided it, for instance a resolution of the assembly
 */
public record RateCardAdopted(String version, LocalDate effectiveFrom, String decision, List<Line> lines)
        implements BookingEvent {

    public RateCardAdopted {
        lines = List.copyOf(lines);
    }

    /**
     * Prices before tax for one kind of space, one class and one tariff; a unit that is not sold is null.
     * A price is per seat when the space is pooled, else for the whole space.
     *
     * @param reduced true: applies only while a verified proof is valid on the day of use
     * @param month from a day to the same day of the next month
     * @param use {@link Use#A_LA_CARTE} in cards that were stored without one
     */
    public record Line(
            SpaceKind kind,
            CustomerClass customerClass,
            boolean reduced,
            @Nullable Money hour,
            @Nullable Money halfDay,
            @Nullable Money day,
            VatRate vat,
            @Nullable Money month,
            @Nullable Use use) {

        public Line {
            use = use == null ? Use.A_LA_CARTE : use;
        }

        /** À la carte, by the hour, the half-day and the day. */
        public Line(
                SpaceKind kind,
                CustomerClass customerClass,
                boolean reduced,
                @Nullable Money hour,
                @Nullable Money halfDay,
                @Nullable Money day,
                VatRate vat) {
            this(kind, customerClass, reduced, hour, halfDay, day, vat, null, Use.A_LA_CARTE);
        }
    }
}
