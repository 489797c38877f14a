package coop.tierslieu.membership.published;

import java.time.LocalDate;

/** An application was not accepted. */
public record ApplicationRefused(
        ApplicationId application,
        MemberId member,
        ApplicationRefusalReason reason,
        DecidingBody body,
        LocalDate decidedOn)
        implements CooperativeEvent {}
