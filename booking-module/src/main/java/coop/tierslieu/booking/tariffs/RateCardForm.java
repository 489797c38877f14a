package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the host typed on the next rate card; kept as typed, so that a refused form comes back as it was. */
record RateCardForm(
        @Nullable String version,
        @Nullable String effectiveFrom,
        @Nullable String decision,
        @Nullable List<Line> lines) {

    private static final int BLANK_LINES = 3;

    /** The card in force, to change what changes, with room for a few more lines. */
    static RateCardForm copyOf(Optional<RateCard> current, LocalDate effectiveFrom) {
        Stream<Line> copied =
                current.map(RateCard::lines).orElse(List.of()).stream().map(Line::copyOf);
        return new RateCardForm(
                null,
                effectiveFrom.toString(),
                null,
                Stream.concat(copied, Collections.nCopies(BLANK_LINES, Line.BLANK).stream())
                        .toList());
    }

    AdoptRateCard command() {
        return new AdoptRateCard(
                Tariffs.ID,
                new RequestField("version", version).text(),
                new RequestField("effectiveFrom", effectiveFrom).date(),
                new RequestField("decision", decision).text(),
                lines == null
                        ? List.of()
                        : lines.stream().flatMap(line -> line.sold().stream()).toList());
    }

    /** One line; left out of the card when it has no price. */
    record Line(
            @Nullable String kind,
            @Nullable String customerClass,
            boolean reduced,
            @Nullable String hour,
            @Nullable String halfDay,
            @Nullable String day,
            @Nullable String vat,
            @Nullable String month,
            @Nullable String use) {

        static final Line BLANK = new Line(
                SpaceKind.MEETING_ROOM.name(),
                CustomerClass.MEMBER.name(),
                false,
                null,
                null,
                null,
                "20",
                null,
                Use.A_LA_CARTE.name());

        private static Line copyOf(RateCardAdopted.Line line) {
            return new Line(
                    line.kind().name(),
                    line.customerClass().name(),
                    line.reduced(),
                    text(line.hour()),
                    text(line.halfDay()),
                    text(line.day()),
                    new BigDecimal(line.vat().permille())
                            .movePointLeft(1)
                            .stripTrailingZeros()
                            .toPlainString(),
                    text(line.month()),
                    line.use().name());
        }

        private static @Nullable String text(@Nullable Money money) {
            return money == null ? null : money.toString();
        }

        private Optional<RateCardAdopted.Line> sold() {
            RequestField perHour = new RequestField("lines", hour);
            RequestField perHalfDay = new RequestField("lines", halfDay);
            RequestField perDay = new RequestField("lines", day);
            RequestField perMonth = new RequestField("lines", month);
            if (Stream.of(perHour, perHalfDay, perDay, perMonth).allMatch(RequestField::isBlank)) {
                return Optional.empty();
            }
            return Optional.of(new RateCardAdopted.Line(
                    new RequestField("lines", kind).oneOf(SpaceKind.class),
                    new RequestField("lines", customerClass).oneOf(CustomerClass.class),
                    reduced,
                    perHour.euros().orElse(null),
                    perHalfDay.euros().orElse(null),
                    perDay.euros().orElse(null),
                    vatRate(),
                    perMonth.euros().orElse(null),
                    use == null ? Use.A_LA_CARTE : new RequestField("lines", use).oneOf(Use.class)));
        }

        private VatRate vatRate() {
            String percent = new RequestField("lines", vat).text().replace(',', '.');
            if (!percent.matches("\\d{1,2}(\\.\\d)?|100")) {
                throw new Refused(RequestRule.VALUE_NOT_UNDERSTOOD, "lines", percent, "0 … 100");
            }
            return new VatRate(new BigDecimal(percent).movePointRight(1).intValueExact());
        }
    }
}
