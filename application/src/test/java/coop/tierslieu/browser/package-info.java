/** The pages as people use them, in a real browser. */
@NullMarked
package coop.tierslieu.browser;

import org.jspecify.annotations.NullMarked;
