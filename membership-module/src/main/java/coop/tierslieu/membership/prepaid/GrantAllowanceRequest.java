package coop.tierslieu.membership.prepaid;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * An allowance as a request or the form grants it.
 *
 * @param hours in halves, for instance 7.5
 */
record GrantAllowanceRequest(
        @Nullable Set<Usage> usages,
        @Nullable BigDecimal hours,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate validUntil) {

    private static final BigDecimal HALVES = BigDecimal.valueOf(2);

    /** The rest of the month. */
    static GrantAllowanceRequest usual(LocalDate today) {
        return new GrantAllowanceRequest(
                Set.of(Usage.MEETING_ROOM), null, today, today.with(TemporalAdjusters.lastDayOfMonth()));
    }

    GrantAllowance toCommand(AllowanceId allowance, MemberId member) {
        return new GrantAllowance(
                allowance,
                member,
                usages == null ? Set.of() : Coverage.chosen(usages),
                halfHours(required(hours, "hours")),
                required(validFrom, "validFrom"),
                required(validUntil, "validUntil"));
    }

    private static int halfHours(BigDecimal hours) {
        try {
            return hours.multiply(HALVES).intValueExact();
        } catch (ArithmeticException neitherWholeNorHalf) {
            throw new Refused(PrepaidRule.HOURS_OUT_OF_RANGE, "hours", Allowance.MOST_HALF_HOURS / 2);
        }
    }
}
