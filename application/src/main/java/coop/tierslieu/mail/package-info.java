/** Mail leaves here: the one mail server, and when the notices are sent. */
@NullMarked
package coop.tierslieu.mail;

import org.jspecify.annotations.NullMarked;
