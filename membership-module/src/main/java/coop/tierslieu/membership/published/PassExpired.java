package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Price;
import java.time.LocalDate;

/**
 * The last day of a pass has passed, and what was left on it is lost.
 *
 * @param units that were never used
 * @param value what of the price of the pass they stand for
 */
public record PassExpired(PassId pass, MemberId member, LocalDate validUntil, int units, Price value)
        implements MembershipEvent {}
