package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * Some of an allowance was taken.
 *
 * @param halfHours more than before for the same use
 * @param day first day of the use
 */
public record AllowanceUsed(AllowanceId allowance, MemberId member, UseId use, int halfHours, LocalDate day)
        implements MembershipEvent {}
