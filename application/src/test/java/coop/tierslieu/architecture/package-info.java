/** The agreement on who may see whom and how things are written, as rules that can fail. */
@NullMarked
package coop.tierslieu.architecture;

import org.jspecify.annotations.NullMarked;
