package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Money;
import java.time.LocalDate;

/**
 * A cooperator subscribed shares and paid at least the part that is due at once. Capital, out of scope of VAT.
 *
 * @param amount nominal of all these shares
 * @param paid of that, at once
 * @param on day of the payment
 * @param payBy last day for the rest
 */
public record SharesSubscribed(MemberId member, int shares, Money amount, Money paid, LocalDate on, LocalDate payBy)
        implements CooperativeEvent {}
