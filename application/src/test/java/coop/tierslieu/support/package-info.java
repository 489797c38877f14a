/** What tests of the whole program share. */
@NullMarked
package coop.tierslieu.support;

import org.jspecify.annotations.NullMarked;
