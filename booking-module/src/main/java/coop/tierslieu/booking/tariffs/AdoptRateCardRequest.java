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
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/rate-cards}; the lines are written as {@link RateCardView} shows them. */
record AdoptRateCardRequest(
        @Nullable String version,
        @Nullable String effectiveFrom,
        @Nullable String decision,
        @Nullable List<Line> lines) {

    /**
     * @param vatPermille 200 (20 %) when it is left out
     * @param use A_LA_CARTE when it is left out
     */
    record Line(
            @Nullable String kind,
            @Nullable String customerClass,
            @Nullable Boolean reduced,
            @Nullable Money hour,
            @Nullable Money halfDay,
            @Nullable Money day,
            @Nullable Integer vatPermille,
            @Nullable Money month,
            @Nullable String use) {

        private RateCardAdopted.Line line(String field) {
            return new RateCardAdopted.Line(
                    new RequestField(field + ".kind", kind).oneOf(SpaceKind.class),
                    new RequestField(field + ".customerClass", customerClass).oneOf(CustomerClass.class),
                    Boolean.TRUE.equals(reduced),
                    hour,
                    halfDay,
                    day,
                    vat(field),
                    month,
                    use == null ? Use.A_LA_CARTE : new RequestField(field + ".use", use).oneOf(Use.class));
        }

        private VatRate vat(String field) {
            if (vatPermille == null) {
                return VatRate.STANDARD;
            }
            if (vatPermille < 0 || vatPermille > 1000) {
                throw new Refused(RequestRule.VALUE_NOT_UNDERSTOOD, field + ".vatPermille", vatPermille, "0 … 1000");
            }
            return new VatRate(vatPermille);
        }
    }

    AdoptRateCard command() {
        if (lines == null) {
            throw new Refused(RequestRule.FIELD_MISSING, "lines", "lines");
        }
        List<Line> given = lines;
        return new AdoptRateCard(
                Tariffs.ID,
                new RequestField("version", version).text(),
                new RequestField("effectiveFrom", effectiveFrom).date(),
                new RequestField("decision", decision).text(),
                IntStream.range(0, given.size())
                        .mapToObj(i -> given.get(i).line("lines[" + i + "]"))
                        .toList());
    }
}
