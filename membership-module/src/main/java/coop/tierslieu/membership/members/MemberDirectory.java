package coop.tierslieu.membership.members;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Identity;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** @throws Refused MEMBER_UNKNOWN, or MEMBER_IS_SOMEONE_ELSE for anyone but the staff and themselves */
    public void requireOwn(Actor actor, MemberId member) {
        if (!actor.mayActFor(member)) {
            throw new Refused(MembershipRule.MEMBER_IS_SOMEONE_ELSE, "member");
        }
        requireKnown(member);
    }

    /** Under which ids someone is known; who is unknown is so under the one that was asked for. */
    public Identity identity(MemberId member) {
        MemberId stays = staying(Set.of(member)).get(member);
        Set<MemberId> all =
                new LinkedHashSet<>(jdbc.sql("select member from member_standing where merged_into = :stays")
                        .param("stays", stays.value())
                        .query((row, n) -> new MemberId(row.getString("member")))
                        .list());
        all.add(stays);
        return new Identity(stays, all);
    }

    /** For each id the one under which everything is shown: mostly the same. */
    Map<MemberId, MemberId> staying(Set<MemberId> members) {
        Map<MemberId, MemberId> staying = new LinkedHashMap<>();
        members.forEach(member -> staying.put(member, member));
        jdbc.sql(
                        "select member, merged_into from member_standing where member = any(:members) and merged_into is not null")
                .param("members", members.stream().map(MemberId::value).toArray(String[]::new))
                .query(row -> {
                    staying.put(new MemberId(row.getString("member")), new MemberId(row.getString("merged_into")));
                });
        return staying;
    }

    /** Who asks for the reduced tariff and has no answer yet, the one who has waited longest first. */
    public List<OpenRequest> openRequests() {
        return jdbc.sql("""
                select member, name, requested_proof, requested_at
                from member_standing left join vault.member_detail using (member)
                where requested_proof is not null order by requested_at, member""")
                .query((row, n) -> new OpenRequest(
                        row.getString("member"),
                        row.getString("name") == null ? row.getString("member") : row.getString("name"),
                        ProofKind.valueOf(row.getString("requested_proof")),
                        row.getObject("requested_at", OffsetDateTime.class)
                                .atZoneSameInstant(TimeSlot.PARIS)
                                .toLocalDate()))
                .list();
    }

    /** Whose proof in force has its last day by then, and who was not reminded of it. */
    public List<MemberId> withProofEndingUnremindedBy(LocalDate day) {
        return jdbc.sql("""
                select member from member_standing
                where reduced_until <= :day and not reduced_expired and merged_into is null
                  and reminded_until is distinct from reduced_until
                order by member""")
                .param("day", day)
                .query((row, n) -> new MemberId(row.getString("member")))
                .list();
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
    public List<MemberSummaryView> search(String text, int limit) {
        return jdbc.sql("""
                select member, name, email, kind, profile, customer_class, archived
                from vault.member_detail join member_standing using (member)
                where (name ilike :pattern or email ilike :pattern) and merged_into is null
                order by lower(name), member limit :limit""")
                .param("pattern", anywhere(text.strip()))
                .param("limit", limit)
                .query((row, n) -> new MemberSummaryView(
                        row.getString("member"),
                        row.getString("name"),
                        row.getString("email"),
                        MemberKind.valueOf(row.getString("kind")),
                        Profile.valueOf(row.getString("profile")),
                        CustomerClass.valueOf(row.getString("customer_class")),
                        row.getBoolean("archived")))
                .list();
    }

    /** @throws Refused MEMBER_UNKNOWN */
    public MemberKind kind(MemberId member) {
        return get(member).kind();
    }

    /** The name where one is known, otherwise the id. */
    public String nameOf(MemberId member) {
        return vault.find(member).map(ContactDetails::name).orElse(member.value());
    }

    public Language languageOf(MemberId member) {
        return vault.find(member).map(ContactDetails::language).orElse(Language.FRENCH);
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
