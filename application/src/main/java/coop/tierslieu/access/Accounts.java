package coop.tierslieu.access;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the place. */
@Component
class Accounts {

    private static final String COLUMNS = "select id, login, password_hash, role, member, disabled from access.account";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    List<Account> all() {
        return jdbc.sql(COLUMNS + " order by disabled, role, lower(login)")
                .query(Account.class)
                .list();
    }

    Optional<Account> withLogin(String login) {
        return jdbc.sql(COLUMNS + " where lower(login) = lower(?)")
                .param(login.strip())
                .query(Account.class)
                .optional();
    }

    /** @throws Refused ACCOUNT_UNKNOWN */
    Account withId(String id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(Account.class)
                .optional()
                .orElseThrow(() -> new Refused(AccessRule.ACCOUNT_UNKNOWN, null));
    }

    /** False once the account behind a session was closed, or given another role. */
    boolean stillGrants(Actor actor) {
        return jdbc.sql("select role, member from access.account where id = ? and not disabled")
                .param(actor.id())
                .query((row, n) -> new Actor(actor.id(), Role.valueOf(row.getString(1)), row.getString(2)))
                .optional()
                .filter(actor::equals)
                .isPresent();
    }

    /** @throws Refused LOGIN_TAKEN when someone has it, in whatever case it was written */
    Account open(String login, Role role, @Nullable String member) {
        return openUnlessTaken(login, role, member).orElseThrow(() -> new Refused(AccessRule.LOGIN_TAKEN, "login"));
    }

    /** The unique index decides between two who open the same account at once. */
    Optional<Account> openUnlessTaken(String login, Role role, @Nullable String member) {
        var account = new Account(ids.next(), login.strip(), null, role, member, false);
        int opened = jdbc.sql("""
                        insert into access.account (id, login, role, member, created_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(account.id(), account.login(), role.name(), member)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return opened == 1 ? Optional.of(account) : Optional.empty();
    }

    void setPasswordHash(String id, String hash) {
        jdbc.sql("update access.account set password_hash = ? where id = ?")
                .params(hash, id)
                .update();
    }

    /** Of the accounts of these members that have the one role. */
    void changeRole(Set<MemberId> members, Role from, Role to) {
        jdbc.sql("update access.account set role = ? where role = ? and member = any(?)")
                .params(to.name(), from.name())
                .param(members.stream().map(MemberId::value).toArray(String[]::new))
                .update();
    }

    void setDisabled(String id, boolean disabled) {
        jdbc.sql("update access.account set disabled = ? where id = ?")
                .params(disabled, id)
                .update();
    }

    List<Account> ofMember(String member) {
        return jdbc.sql(COLUMNS + " where member = ? order by disabled, created_at")
                .param(member)
                .query(Account.class)
                .list();
    }

    void move(String from, String to) {
        jdbc.sql("update access.account set member = ? where member = ?")
                .params(to, from)
                .update();
    }

    /** Nothing happens where somebody has the new login. */
    void changeLogin(String member, String from, String to) {
        jdbc.sql("""
                        update access.account set login = ? where member = ? and lower(login) = lower(?)
                        and not exists (select 1 from access.account other where lower(other.login) = lower(?))""").params(to, member, from, to).update();
    }
}
