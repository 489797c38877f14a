package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.membership.published.MemberId;
import java.time.OffsetDateTime;

/** For whom a slot is kept, and until when. */
record Hold(HoldKind kind, MemberId member, Use use, OffsetDateTime until) {}
