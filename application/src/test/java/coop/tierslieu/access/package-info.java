/** Who may come in, tested. */
@NullMarked
package coop.tierslieu.access;

import org.jspecify.annotations.NullMarked;
