package coop.tierslieu.booking.offers;

import org.jspecify.annotations.Nullable;

/**
 * A chip: how long, and when that would be.
 *
 * @param next null when nothing is free for so long
 */
record QuickChoice(Length length, @Nullable FreeOffer next) {}
