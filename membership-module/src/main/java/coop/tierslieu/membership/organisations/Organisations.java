package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code membership_person}: the people of an organisation, and the organisations of a person. */
@Component
public class Organisations {

    private static final String BELONGINGS = """
            select organisation, person, rights, joined_at, name,
                   exists (select 1 from member_standing s
                           where s.member = p.person and s.payer = p.organisation) as paid_for
            from membership_person p left join vault.member_detail d on d.member =""";

    private final JdbcClient jdbc;
    private final MemberDirectory directory;

    Organisations(JdbcClient jdbc, MemberDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    public List<Belonging> peopleOf(MemberId organisation) {
        return jdbc.sql(BELONGINGS + " p.person where organisation = :organisation order by lower(name), person")
                .param("organisation", organisation.value())
                .query((row, n) -> belonging(row, "person"))
                .list();
    }

    public List<Belonging> of(MemberId person) {
        return jdbc.sql(BELONGINGS + " p.organisation where person = any(:ids) order by lower(name), organisation")
                .param("ids", idsOf(person))
                .query((row, n) -> belonging(row, "organisation"))
                .list();
    }

    /** For whom beside themselves someone may act: under their other ids, and for whom they may book. */
    public Set<String> actedForBy(String person) {
        return new HashSet<>(
                jdbc.sql("""
                with me as (select coalesce(merged_into, member) as stays from member_standing where member = :person),
                     ids as (select stays as id from me
                             union select member from member_standing where merged_into = (select stays from me))
                select id from ids
                union select organisation from membership_person
                      where person in (select id from ids) and rights like '%BOOK%'""").param("person", person).query(String.class).list());
    }

    /** @throws Refused NOT_A_CONTACT */
    void requireMayManage(Actor actor, MemberId organisation) {
        String member = actor.member();
        boolean contact = member != null
                && of(new MemberId(member)).stream()
                        .anyMatch(one -> one.organisation().equals(organisation.value()) && one.isContact());
        if (!actor.isStaff() && !contact) {
            throw new Refused(OrganisationRule.NOT_A_CONTACT, null);
        }
    }

    private String[] idsOf(MemberId person) {
        return directory.identity(person).all().stream().map(MemberId::value).toArray(String[]::new);
    }

    private static Belonging belonging(ResultSet row, String named) throws SQLException {
        String name = row.getString("name");
        return new Belonging(
                row.getString("organisation"),
                row.getString("person"),
                name == null ? row.getString(named) : name,
                rights(row.getString("rights")),
                row.getObject("joined_at", OffsetDateTime.class)
                        .atZoneSameInstant(TimeSlot.PARIS)
                        .toLocalDate(),
                row.getBoolean("paid_for"));
    }

    private static Set<OrganisationRight> rights(String written) {
        return Arrays.stream(written.split(","))
                .filter(right -> !right.isEmpty())
                .map(OrganisationRight::valueOf)
                .collect(Collectors.toSet());
    }
}
