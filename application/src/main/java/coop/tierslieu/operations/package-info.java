/** What an operator watches. */
@NullMarked
package coop.tierslieu.operations;

import org.jspecify.annotations.NullMarked;
