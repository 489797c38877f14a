package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * A repayment was put off.
 *
 * @param until first day on which it may be made
 */
public record RepaymentPostponed(ExitId exit, MemberId member, LocalDate until, DecidingBody body, LocalDate decidedOn)
        implements CooperativeEvent {}
