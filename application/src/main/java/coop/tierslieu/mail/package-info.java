/** Mail leaves here: the one mail server, and what it answered. */
@NullMarked
package coop.tierslieu.mail;

import org.jspecify.annotations.NullMarked;
