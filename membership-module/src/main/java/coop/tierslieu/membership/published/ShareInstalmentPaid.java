package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Money;
import java.time.LocalDate;

/**
 * A cooperator paid more of the shares they subscribed: of what is due first, first. Capital, out of scope of VAT.
 *
 * @param on day of the payment
 */
public record ShareInstalmentPaid(MemberId member, Money amount, LocalDate on) implements CooperativeEvent {}
