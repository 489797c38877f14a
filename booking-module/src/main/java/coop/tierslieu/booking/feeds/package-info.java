/** Bookings as calendars (RFC 5545) that people subscribe to by a secret link, or save one by one. */
@NullMarked
package coop.tierslieu.booking.feeds;

import org.jspecify.annotations.NullMarked;
