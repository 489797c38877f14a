package coop.tierslieu.membership.members;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code member_standing}, and the vault beside it. */
@Component
public class MemberDirectory {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    MemberDirectory(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Staff see everyone, an auditor everyone without contact details, a member themselves.
     *
     * @throws Refused MEMBER_IS_SOMEONE_ELSE or MEMBER_UNKNOWN
     */
    public MemberView seenBy(Actor actor, MemberId member) {
        if (actor.role() == Role.AUDITOR) {
            return get(member);
        }
        if (!actor.mayActFor(member)) {
            throw new Refused(MembershipRule.MEMBER_IS_SOMEONE_ELSE, "member");
        }
        MemberView view = get(member);
        return vault.find(member).map(view::withContact).orElse(view);
    }

    /** @throws Refused MEMBER_UNKNOWN, before a command is sent to nobody */
    public void requireKnown(MemberId member) {
        get(member);
    }

    /** Whose proof had its last day before that day and has not expired yet. */
    public List<MemberId> withProofRunOutBefore(LocalDate day) {
        return jdbc.sql("""
                select member from member_standing
                where reduced_until < :day and not reduced_expired
                order by member""")
                .param("day", day)
                .query((row, n) -> new MemberId(row.getString("member")))
                .list();
    }

    /** Members with that text in the name or the address, in the order of their names. */
    List<MemberSummaryView> search(String text, int limit) {
        return jdbc.sql("""
                select member, name, email, kind, profile, customer_class
                from vault.member_detail join member_standing using (member)
                where name ilike :pattern or email ilike :pattern
                order by lower(name), member limit :limit""")
                .param("pattern", anywhere(text.strip()))
                .param("limit", limit)
                .query((row, n) -> new MemberSummaryView(
                        row.getString("member"),
                        row.getString("name"),
                        row.getString("email"),
                        MemberKind.valueOf(row.getString("kind")),
                        Profile.valueOf(row.getString("profile")),
                        CustomerClass.valueOf(row.getString("customer_class"))))
                .list();
    }

    private MemberView get(MemberId member) {
        return find(member).orElseThrow(() -> new Refused(MembershipRule.MEMBER_UNKNOWN, "member", member));
    }

    private Optional<MemberView> find(MemberId member) {
        return jdbc.sql("select * from member_standing where member = :member")
                .param("member", member.value())
                .query(new MemberRow(LocalDate.now(clock)))
                .optional();
    }

    /** A LIKE pattern in which the text stands for itself. */
    private static String anywhere(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
