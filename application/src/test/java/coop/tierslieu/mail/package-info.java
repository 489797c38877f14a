@NullMarked
package coop.tierslieu.mail;

import org.jspecify.annotations.NullMarked;
