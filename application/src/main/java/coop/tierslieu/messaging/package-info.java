/** What happens to every command: who sends it, whether they may, once, and until the views show it. */
@NullMarked
package coop.tierslieu.messaging;

import org.jspecify.annotations.NullMarked;
