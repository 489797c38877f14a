package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Money;
import java.time.LocalDate;

/**
 * Shares that are paid went from one cooperator to another, or to someone who was admitted; the capital is the same.
 *
 * @param amount nominal of these shares
 */
public record SharesTransferred(MemberId from, MemberId to, int shares, Money amount, LocalDate on)
        implements CooperativeEvent {}
