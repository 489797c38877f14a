package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * Some of what was taken of an allowance is back.
 *
 * @param halfHours less than before for the same use
 * @param day first day of what would have been the use
 */
public record AllowanceReturned(AllowanceId allowance, MemberId member, UseId use, int halfHours, LocalDate day)
        implements MembershipEvent {}
