package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Price;
import java.time.LocalDate;

/**
 * Some of what was taken of a pass is back on it.
 *
 * @param units less than before for the same use
 * @param day first day of what would have been the use
 * @param value what of the price of the pass these units stand for
 */
public record PassUseReturned(PassId pass, MemberId member, UseId use, int units, LocalDate day, Price value)
        implements MembershipEvent {}
