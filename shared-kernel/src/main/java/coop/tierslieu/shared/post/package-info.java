/** What a module gives to the post, which tells people by e-mail (ADR 0013). */
@NullMarked
package coop.tierslieu.shared.post;

import org.jspecify.annotations.NullMarked;
