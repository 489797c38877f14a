/** What must hold whatever happens: crowds, repetitions, crashes, and every way to ask wrongly. */
@NullMarked
package coop.tierslieu.endurance;

import org.jspecify.annotations.NullMarked;
