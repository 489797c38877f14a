package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * Everyone who has not paid all of their shares is asked to.
 *
 * @param payBy last day, where it was not an earlier one already
 */
public record UnpaidSharesCalled(LocalDate payBy, DecidingBody body, LocalDate decidedOn) implements CooperativeEvent {}
