/** What has to happen on its day: terms begin, renewals are announced, members reminded, suspensions end. */
@NullMarked
package coop.tierslieu.membership.deadlines;

import org.jspecify.annotations.NullMarked;
