/** What has to happen at its time: holds lapse, no-shows are recorded, privatisations need their deposit. */
@NullMarked
package coop.tierslieu.booking.deadlines;

import org.jspecify.annotations.NullMarked;
