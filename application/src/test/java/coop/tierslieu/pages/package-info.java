/** What all pages share, tested. */
@NullMarked
package coop.tierslieu.pages;

import org.jspecify.annotations.NullMarked;
