package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.merging.HeldByOneOnly;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An organisation knows its people by their ids: whoever goes by another id from now on is added anew. */
@Component
class PlaceInAnOrganisation implements HeldByOneOnly {

    private final JdbcClient jdbc;

    PlaceInAnOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void requireJoinable(MemberId duplicate, MemberId stays) {
        jdbc.sql("select organisation from membership_person where person = :person order by organisation limit 1")
                .param("person", duplicate.value())
                .query(String.class)
                .optional()
                .ifPresent(organisation -> {
                    throw new Refused(OrganisationRule.STILL_BELONGS, "member", duplicate, organisation);
                });
    }
}
