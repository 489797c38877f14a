package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/** Whose something prepaid is, for what and when it may be used. */
record Coverage(MemberId member, Set<Usage> usages, LocalDate from, LocalDate until) {

    private static final int MOST_YEARS = 10;

    Coverage {
        usages = Set.copyOf(usages);
    }

    /** @throws Refused USAGE_MISSING, where one that was chosen is none */
    static Set<Usage> chosen(Set<Usage> usages) {
        if (usages.stream().anyMatch(Objects::isNull)) {
            throw new Refused(PrepaidRule.USAGE_MISSING, "usages");
        }
        return usages;
    }

    /** @throws Refused USAGE_MISSING, ENDS_BEFORE_IT_STARTS or ENDS_IN_THE_PAST: it could never be used; VALID_TOO_LONG */
    void requireUsable(LocalDate today) {
        if (usages.isEmpty()) {
            throw new Refused(PrepaidRule.USAGE_MISSING, "usages");
        }
        if (until.isBefore(today)) {
            throw new Refused(PrepaidRule.ENDS_IN_THE_PAST, "validUntil", until);
        }
        if (until.isBefore(from)) {
            throw new Refused(PrepaidRule.ENDS_BEFORE_IT_STARTS, "validUntil", until, from);
        }
        if (until.isAfter(today.plusYears(MOST_YEARS)) || from.isBefore(today.minusYears(MOST_YEARS))) {
            throw new Refused(PrepaidRule.VALID_TOO_LONG, "validUntil", MOST_YEARS);
        }
    }

    /** @throws Refused PREPAID_OF_SOMEONE_ELSE */
    void requireOwner(MemberId user) {
        if (!user.equals(member)) {
            throw new Refused(PrepaidRule.PREPAID_OF_SOMEONE_ELSE, "payWith");
        }
    }

    /** @throws Refused PREPAID_DOES_NOT_COVER, PREPAID_NOT_YET_VALID or PREPAID_RUN_OUT, by the days of use */
    void require(WantedUse wanted) {
        if (!usages.contains(wanted.usage())) {
            throw new Refused(PrepaidRule.PREPAID_DOES_NOT_COVER, "payWith");
        }
        if (wanted.first().isBefore(from)) {
            throw new Refused(PrepaidRule.PREPAID_NOT_YET_VALID, "payWith", from);
        }
        if (wanted.last().isAfter(until)) {
            throw new Refused(PrepaidRule.PREPAID_RUN_OUT, "payWith", until);
        }
    }
}
