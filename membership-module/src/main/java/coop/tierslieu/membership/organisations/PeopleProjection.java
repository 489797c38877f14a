package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.membership.published.PersonJoined;
import coop.tierslieu.membership.published.PersonLeft;
import coop.tierslieu.membership.published.PersonRightsChanged;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes {@code membership_person}: who belongs to which organisation. */
@Component
@ProcessingGroup("membership.organisations")
class PeopleProjection {

    private final JdbcClient jdbc;

    PeopleProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PersonJoined event, @Timestamp Instant joinedAt) {
        jdbc.sql("""
                insert into membership_person (organisation, person, rights, joined_at)
                values (:organisation, :person, :rights, :joinedAt)
                on conflict (organisation, person) do update
                set rights = excluded.rights, joined_at = excluded.joined_at""")
                .param("organisation", event.member().value())
                .param("person", event.person().value())
                .param("rights", written(event.rights()))
                .param("joinedAt", joinedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(PersonRightsChanged event) {
        jdbc.sql("""
                update membership_person set rights = :rights
                where organisation = :organisation and person = :person""")
                .param("organisation", event.member().value())
                .param("person", event.person().value())
                .param("rights", written(event.rights()))
                .update();
    }

    @EventHandler
    void on(PersonLeft event) {
        remove(event.member(), event.person());
    }

    private void remove(MemberId organisation, MemberId person) {
        jdbc.sql("delete from membership_person where organisation = :organisation and person = :person")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .update();
    }

    private static String written(Set<OrganisationRight> rights) {
        return rights.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
