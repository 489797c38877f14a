/** What all pages and answers share: languages, the menu, who may open what, and how a refusal is told. */
@NullMarked
package coop.tierslieu.pages;

import org.jspecify.annotations.NullMarked;
