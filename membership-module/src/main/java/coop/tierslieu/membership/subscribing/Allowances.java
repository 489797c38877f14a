package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Usage;
import java.time.LocalDate;

/** What is included in the terms of subscriptions. Each is granted once, and what is left is not carried over. */
public interface Allowances {

    void include(AllowanceId allowance, MemberId member, Usage usage, int halfHours, LocalDate from, LocalDate to);

    /** It cannot be used after that day. */
    void shorten(AllowanceId allowance, LocalDate lastDay);
}
