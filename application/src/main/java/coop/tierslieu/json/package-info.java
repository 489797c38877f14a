/** How the values of the house are written in JSON, in events and in the API alike. */
@NullMarked
package coop.tierslieu.json;

import org.jspecify.annotations.NullMarked;
