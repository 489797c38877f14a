@NullMarked
package coop.tierslieu.post;

import org.jspecify.annotations.NullMarked;
