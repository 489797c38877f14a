/** How things came about: the history of one subject, the planning of a past instant, and the proof by replay. */
@NullMarked
package coop.tierslieu.audit;

import org.jspecify.annotations.NullMarked;
