/** Who may come in: accounts, sign-in, tokens, and the actor a request acts as. */
@NullMarked
package coop.tierslieu.access;

import org.jspecify.annotations.NullMarked;
