/** The facts of the house: each must load for ever, be heard by somebody, and stand in the catalogue. */
@NullMarked
package coop.tierslieu.events;

import org.jspecify.annotations.NullMarked;
