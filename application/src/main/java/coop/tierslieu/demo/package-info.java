/** The demo place: real spaces, fictitious people, a plausible month. */
@NullMarked
package coop.tierslieu.demo;

import org.jspecify.annotations.NullMarked;
