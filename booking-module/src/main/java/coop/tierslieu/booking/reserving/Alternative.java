package coop.tierslieu.booking.reserving;

import java.time.OffsetDateTime;

/** A slot of the same length that is free: the same hours in a sibling space, or the next hours in the same one. */
public record Alternative(String space, String name, OffsetDateTime start, OffsetDateTime end) {}
