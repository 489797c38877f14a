package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;

/** One line of the list of members. */
public record MemberSummaryView(
        String id,
        String name,
        String email,
        MemberKind kind,
        Profile profile,
        CustomerClass customerClass,
        boolean archived) {}
