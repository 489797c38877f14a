package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Money;
import java.time.LocalDate;

/**
 * Shares were repaid and have left the capital. Out of scope of VAT.
 *
 * @param amount nominal that left the capital
 * @param losses the part of these shares in the losses
 * @param repaid what had been paid of them less the losses, never less than 0
 * @param on day of the payment
 */
public record SharesRepaid(
        ExitId exit, MemberId member, int shares, Money amount, Money losses, Money repaid, LocalDate on)
        implements CooperativeEvent {}
