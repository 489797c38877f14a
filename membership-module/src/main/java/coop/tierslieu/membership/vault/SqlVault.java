package coop.tierslieu.membership.vault;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SqlVault implements Vault {

    private final JdbcClient jdbc;

    SqlVault(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void store(MemberId member, ContactDetails details) {
        // The unique index is the reservation of the address: whoever comes second waits for the first, then loses.
        int stored = jdbc.sql("""
                insert into vault.member_detail (member, name, email, phone, language)
                values (:member, :name, :email, :phone, :language)
                on conflict (lower(email)) where not visitor do nothing""")
                .param("member", member.value())
                .param("name", details.name())
                .param("email", details.email())
                .param("phone", details.phone())
                .param("language", details.language().name())
                .update();
        if (stored == 0) {
            throw new Refused(MembershipRule.EMAIL_ALREADY_KNOWN, "email");
        }
    }

    @Override
    public void storeVisitor(MemberId visitor, ContactDetails details) {
        jdbc.sql("""
                insert into vault.member_detail (member, name, email, phone, language, visitor)
                values (:member, :name, :email, :phone, :language, true)""")
                .param("member", visitor.value())
                .param("name", details.name())
                .param("email", details.email())
                .param("phone", details.phone())
                .param("language", details.language().name())
                .update();
    }

    @Override
    public void correct(MemberId member, ContactDetails details) {
        try {
            int corrected = jdbc.sql("""
                    update vault.member_detail set name = :name, email = :email, phone = :phone, language = :language
                    where member = :member""")
                    .param("member", member.value())
                    .param("name", details.name())
                    .param("email", details.email())
                    .param("phone", details.phone())
                    .param("language", details.language().name())
                    .update();
            if (corrected == 0) {
                throw new Refused(MembershipRule.MEMBER_UNKNOWN, "member", member);
            }
        } catch (DuplicateKeyException emailOfAnother) {
            throw new Refused(MembershipRule.EMAIL_ALREADY_KNOWN, "email");
        }
    }

    @Override
    public Optional<ContactDetails> find(MemberId member) {
        return jdbc.sql("select name, email, phone, language from vault.member_detail where member = :member")
                .param("member", member.value())
                .query((row, n) -> new ContactDetails(
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        Language.valueOf(row.getString("language"))))
                .optional();
    }

    @Override
    public Map<String, String> names(Set<MemberId> members) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select member, name from vault.member_detail where member = any(:members)")
                .param("members", members.stream().map(MemberId::value).toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("member"), row.getString("name"));
                });
        return names;
    }

    @Override
    public Optional<MemberId> withEmail(String email) {
        return jdbc.sql("select member from vault.member_detail where lower(email) = lower(:email) and not visitor")
                .param("email", email.strip())
                .query((row, n) -> new MemberId(row.getString("member")))
                .optional();
    }
}
