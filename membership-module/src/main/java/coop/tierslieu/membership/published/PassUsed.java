package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Price;
import java.time.LocalDate;

/**
 * Some of a pass was taken.
 *
 * @param units more than before for the same use
 * @param day first day of the use
 * @param value what of the price of the pass these units stand for
 */
public record PassUsed(PassId pass, MemberId member, UseId use, int units, LocalDate day, Price value)
        implements MembershipEvent {}
