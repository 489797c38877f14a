package coop.tierslieu.membership.published;

/** Whether a member may be written to about something today. */
public record Consent(boolean given) {}
