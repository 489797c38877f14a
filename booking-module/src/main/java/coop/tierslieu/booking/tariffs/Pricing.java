package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Prices a slot: the cheapest combination of hours, half-days, days and months that covers it on the wall clock (DOMAIN.md,
 * "Price").
 *
 * @param pivot where a day falls into two halves
 */
public record Pricing(RateCards cards, LocalTime pivot) {

    /**
     * @param today the day of booking, which decides on the rate card; the day of use decides on the reduced tariff
     * @param seats counts only for a pooled space
     * @throws Refused NO_RATE_CARD, NOT_SOLD_TO_THIS_CLASS
     */
    public Quote quote(SpaceKind kind, Use use, TimeSlot slot, int seats, Standing standing, LocalDate today) {
        return quote(inForceOn(today), kind, use, slot, seats, standing);
    }

    /** By a certain card, whatever is in force: for what was agreed under it. */
    public Quote quote(RateCard card, SpaceKind kind, Use use, TimeSlot slot, int seats, Standing standing) {
        Line line = lineFor(card, kind, use, standing, slot.localStart().toLocalDate());
        Cover cover = Cover.cheapest(line, slot.localStart(), slot.localEnd(), pivot);
        Money excl = cover.price().times(kind.isPooled() ? seats : 1);
        List<Quote.Units> units = cover.units().entrySet().stream()
                .map(entry -> new Quote.Units(entry.getValue(), entry.getKey()))
                .toList();
        return new Quote(Price.of(excl, line.vat()), card.version(), standing.customerClass(), line.reduced(), units);
    }

    /**
     * The same of what comes with another space: where the card says nothing of that use, it costs what it costs by the
     * hour or the day.
     */
    public Quote extra(SpaceKind kind, Use use, TimeSlot slot, int seats, Standing standing, LocalDate today) {
        return extra(inForceOn(today), kind, use, slot, seats, standing);
    }

    /** By a certain card. */
    public Quote extra(RateCard card, SpaceKind kind, Use use, TimeSlot slot, int seats, Standing standing) {
        boolean sold = card.line(kind, standing.customerClass(), false, use).isPresent();
        return quote(card, kind, sold ? use : Use.A_LA_CARTE, slot, seats, standing);
    }

    private RateCard inForceOn(LocalDate today) {
        return cards.inForceOn(today).orElseThrow(() -> new Refused(TariffRule.NO_RATE_CARD, null, today));
    }

    private static Line lineFor(RateCard card, SpaceKind kind, Use use, Standing standing, LocalDate dayOfUse) {
        return card.line(kind, standing.customerClass(), true, use)
                .filter(reduced -> standing.reducedOn(dayOfUse))
                .or(() -> card.line(kind, standing.customerClass(), false, use))
                .orElseThrow(() -> new Refused(
                        TariffRule.NOT_SOLD_TO_THIS_CLASS, "space", kind, standing.customerClass(), card.version()));
    }
}
