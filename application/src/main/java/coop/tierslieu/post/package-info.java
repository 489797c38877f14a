/** Tells people by e-mail what the modules have for them, each notice once, and shows the host what became of it. */
@NullMarked
package coop.tierslieu.post;

import org.jspecify.annotations.NullMarked;
