package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Money;
import java.time.LocalDate;

/**
 * Shares leave the hands of a cooperator. They stay in the capital until they are repaid, and give no vote meanwhile.
 *
 * @param amount nominal of these shares
 * @param paid what had been paid of them; what had not is no longer due
 * @param effectiveOn from that day on they give no vote; who leaves first is repaid first
 */
public record SharesWithdrawn(
        ExitId exit, MemberId member, int shares, Money amount, Money paid, ExitReason reason, LocalDate effectiveOn)
        implements CooperativeEvent {}
