package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.Contact;
import coop.tierslieu.membership.published.ContactOf;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.membership.published.NamesOf;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.membership.published.StandingOf;
import coop.tierslieu.membership.vault.Vault;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return jdbc.sql(
                        "select customer_class, reduced_from, reduced_until from member_standing where member = :member")
                .param("member", member.value())
                .query((row, n) -> new Standing(
                        member,
                        true,
                        CustomerClass.valueOf(row.getString("customer_class")),
                        row.getObject("reduced_from", LocalDate.class),
                        row.getObject("reduced_until", LocalDate.class)))
                .optional()
                .orElseGet(() -> new Standing(member, false, CustomerClass.PUBLIC, null, null));
    }

    @QueryHandler
    Names names(NamesOf question) {
        return new Names(vault.names(question.members()));
    }

    @QueryHandler
    Contact contact(ContactOf question) {
        return vault.find(question.member())
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
