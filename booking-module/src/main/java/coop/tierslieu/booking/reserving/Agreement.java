package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Price;

/** What was agreed with whom. */
record Agreement(MemberId member, Price price, CancellationTerms terms) {}
