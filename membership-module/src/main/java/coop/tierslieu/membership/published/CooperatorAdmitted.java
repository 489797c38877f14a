package coop.tierslieu.membership.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application was accepted: the member may subscribe shares, and votes once they hold one.
 *
 * @param college in which they vote, null where there are none
 */
public record CooperatorAdmitted(
        ApplicationId application,
        MemberId member,
        CooperatorCategory category,
        @Nullable CollegeId college,
        DecidingBody body,
        LocalDate decidedOn)
        implements CooperativeEvent {}
