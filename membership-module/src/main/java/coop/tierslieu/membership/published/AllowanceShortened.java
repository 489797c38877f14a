package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** An allowance cannot be used after that day; what is left of it then is gone. */
public record AllowanceShortened(AllowanceId allowance, MemberId member, LocalDate validUntil)
        implements MembershipEvent {}
