package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.Contact;
import coop.tierslieu.membership.published.ContactOf;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.Identity;
import coop.tierslieu.membership.published.IdentityOf;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.membership.published.NamesOf;
import coop.tierslieu.membership.published.Payer;
import coop.tierslieu.membership.published.PayerOf;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.membership.published.StandingOf;
import coop.tierslieu.membership.vault.Vault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what other modules may ask about members. */
@Component
class MemberAnswers {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final MemberDirectory directory;

    MemberAnswers(JdbcClient jdbc, Vault vault, MemberDirectory directory) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.directory = directory;
    }

    // An expired proof is still told: it held on the days it covers, and a price asks for the day of use.
    @QueryHandler
    Standing standing(StandingOf question) {
        MemberId member = question.member();
        return jdbc.sql("""
                        select stays.customer_class, stays.reduced_from, stays.reduced_until, stays.archived
                        from member_standing asked
                        join member_standing stays on stays.member = coalesce(asked.merged_into, asked.member)
                        where asked.member = :member""")
                .param("member", member.value())
                .query((row, n) -> new Standing(
                        member,
                        true,
                        CustomerClass.valueOf(row.getString("customer_class")),
                        row.getObject("reduced_from", LocalDate.class),
                        row.getObject("reduced_until", LocalDate.class),
                        row.getBoolean("archived")))
                .optional()
                .orElseGet(() -> new Standing(member, false, CustomerClass.PUBLIC, null, null));
    }

    @QueryHandler
    Identity identity(IdentityOf question) {
        return directory.identity(question.member());
    }

    @QueryHandler
    Payer payer(PayerOf question) {
        MemberId stays = directory.identity(question.member()).stays();
        return jdbc.sql("select payer from member_standing where member = :member and payer is not null")
                .param("member", stays.value())
                .query((row, n) -> new Payer(new MemberId(row.getString("payer"))))
                .optional()
                .orElseGet(() -> new Payer(stays));
    }

    @QueryHandler
    Names names(NamesOf question) {
        Map<MemberId, MemberId> staying = directory.staying(question.members());
        Map<String, String> known = vault.names(Set.copyOf(staying.values()));
        Map<String, String> names = new LinkedHashMap<>();
        staying.forEach((asked, stays) -> {
            String name = known.get(stays.value());
            if (name != null) {
                names.put(asked.value(), name);
            }
        });
        return new Names(names);
    }

    @QueryHandler
    Contact contact(ContactOf question) {
        return vault.find(directory.identity(question.member()).stays())
                .map(details -> new Contact(details.name(), details.email(), details.language()))
                .orElseGet(() -> new Contact(question.member().value(), null, Language.FRENCH));
    }

    @QueryHandler
    Names find(FindMembers question) {
        Map<String, String> names = new LinkedHashMap<>();
        directory.search(question.text(), question.limit()).forEach(found -> names.put(found.id(), found.name()));
        return new Names(names);
    }
}
