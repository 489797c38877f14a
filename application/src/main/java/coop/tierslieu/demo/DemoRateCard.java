package coop.tierslieu.demo;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.tariffs.AdoptRateCard;
import coop.tierslieu.booking.tariffs.Tariffs;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.VatRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plausible prices for a place of this size, in euros before tax; nobody has voted them. */
final class DemoRateCard {

    private static final int REDUCTION_PERMILLE = 700;

    private DemoRateCard() {}

    static AdoptRateCard adoption(LocalDate from) {
        var lines = new ArrayList<Line>();
        for (CustomerClass who : CustomerClass.values()) {
            lines.addAll(prices(who));
        }
        return new AdoptRateCard(Tariffs.ID, from.getYear() + "-1", from, "Grille de démonstration", lines);
    }

    private static List<Line> prices(CustomerClass who) {
        var lines = new ArrayList<Line>();
        addWithReduced(lines, SpaceKind.NOMAD_DESKS, who, "3.50", "11.00", "18.00");
        addWithReduced(lines, SpaceKind.MEETING_ROOM, who, "20.00", "65.00", "120.00");
        addWithReduced(lines, SpaceKind.SALON, who, "12.00", "38.00", "65.00");
        lines.add(line(SpaceKind.PRIVATE_OFFICE, who, "9.00", "30.00", "52.00"));
        lines.add(line(SpaceKind.FIXED_DESK, who, null, "13.00", "21.00"));
        lines.add(line(SpaceKind.EVENT_SPACE, who, "45.00", "150.00", "270.00"));
        lines.add(line(SpaceKind.WHOLE_PLACE, who, null, "420.00", "750.00"));
        lines.add(line(SpaceKind.EQUIPMENT, who, "2.00", "6.00", "10.00"));
        lines.add(new Line(
                SpaceKind.LOCKER,
                who,
                false,
                null,
                null,
                price(who, "1.00"),
                VatRate.STANDARD,
                price(who, "15.00"),
                Use.A_LA_CARTE));
        lines.add(privatisation(SpaceKind.MEETING_ROOM, who, "30.00", "180.00"));
        lines.add(privatisation(SpaceKind.EVENT_SPACE, who, "60.00", "350.00"));
        lines.add(privatisation(SpaceKind.WHOLE_PLACE, who, "150.00", "900.00"));
        return lines;
    }

    private static void addWithReduced(
            List<Line> lines, SpaceKind kind, CustomerClass who, String hour, String halfDay, String day) {
        Line full = line(kind, who, hour, halfDay, day);
        lines.add(full);
        lines.add(new Line(
                kind, who, true, reduced(full.hour()), reduced(full.halfDay()), reduced(full.day()), full.vat()));
    }

    private static Line line(
            SpaceKind kind, CustomerClass who, @Nullable String hour, @Nullable String halfDay, @Nullable String day) {
        return new Line(kind, who, false, price(who, hour), price(who, halfDay), price(who, day), VatRate.STANDARD);
    }

    private static Line privatisation(SpaceKind kind, CustomerClass who, String hour, String day) {
        return new Line(
                kind, who, false, price(who, hour), null, price(who, day), VatRate.STANDARD, null, Use.PRIVATISATION);
    }

    /** The public pays a quarter more than members do; residents pay as members. */
    private static @Nullable Money price(CustomerClass who, @Nullable String euros) {
        return euros == null ? null : Money.euros(euros).permille(who == CustomerClass.PUBLIC ? 1250 : 1000);
    }

    private static @Nullable Money reduced(@Nullable Money full) {
        return full == null ? null : full.permille(REDUCTION_PERMILLE);
    }
}
