package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** A cooperator was excluded. Their shares leave with {@link SharesWithdrawn}, from the same decision. */
public record CooperatorExcluded(MemberId member, ExclusionReason reason, DecidingBody body, LocalDate decidedOn)
        implements CooperativeEvent {}
