/** The program. */
@NullMarked
package coop.tierslieu;

import org.jspecify.annotations.NullMarked;
