@NullMarked
package coop.tierslieu.policies;

import org.jspecify.annotations.NullMarked;
