/** Members become known to the place, and book under a class. */
@NullMarked
package coop.tierslieu.membership.registering;

import org.jspecify.annotations.NullMarked;
