/** Values and small agreements that three modules need; the JDK only. */
@NullMarked
package coop.tierslieu.shared;

import org.jspecify.annotations.NullMarked;
