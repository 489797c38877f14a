package coop.tierslieu.membership.cooperative.register;

import coop.tierslieu.membership.cooperative.CooperativeRule;
import coop.tierslieu.membership.cooperative.constitution.Constitutions;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ExitId;
import coop.tierslieu.membership.published.ExitReason;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register as it is now. */
@Component
public class Registers {

    private final JdbcClient jdbc;
    private final Constitutions constitutions;
    private final Vault vault;
    private final Clock clock;

    Registers(JdbcClient jdbc, Constitutions constitutions, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.constitutions = constitutions;
        this.vault = vault;
        this.clock = clock;
    }

    public Register now() {
        return Register.on(
                LocalDate.now(clock),
                jdbc.sql("select * from cooperative_movement order by position, id desc")
                        .query((row, n) -> movement(row))
                        .list());
    }

    public Roll roll() {
        Register register = now();
        return Roll.of(register, constitutions.inForceOn(register.day()));
    }

    /**
     * One cooperator, of today or of the past.
     *
     * @throws Refused SHARES_OF_SOMEONE_ELSE for who is neither staff nor auditor; COOPERATOR_UNKNOWN
     */
    public CooperatorView cooperator(Actor actor, MemberId member) {
        if (actor.role() != Role.AUDITOR && !actor.mayActFor(member)) {
            throw new Refused(CooperativeRule.SHARES_OF_SOMEONE_ELSE, "member");
        }
        return find(member).orElseThrow(() -> new Refused(CooperativeRule.COOPERATOR_UNKNOWN, "member", member));
    }

    /** Empty for who was never admitted. */
    public Optional<CooperatorView> find(MemberId member) {
        List<Movement> movements = movements(member);
        if (movements.isEmpty()) {
            return Optional.empty();
        }
        Optional<Holder> holding =
                Register.on(LocalDate.now(clock), movements).holders().stream().findFirst();
        return Optional.of(new CooperatorView(
                member,
                vault.names(Set.of(member)).get(member.value()),
                holding.orElse(null),
                holding.flatMap(this::payBy).orElse(null),
                movements));
    }

    /** Of one member, oldest first; also those that count only from a later day on. */
    private List<Movement> movements(MemberId member) {
        return jdbc.sql("select * from cooperative_movement where member = :member order by position, id desc")
                .param("member", member.value())
                .query((row, n) -> movement(row))
                .list();
    }

    /** Last day for the next payment; empty where nothing is due. What is due first was paid first. */
    private Optional<LocalDate> payBy(Holder holder) {
        long due = holder.due().cents();
        @Nullable LocalDate first = null;
        for (Map.Entry<LocalDate, Long> lot : lots(holder.member())) {
            if (due <= 0) {
                break;
            }
            due -= lot.getValue();
            first = lot.getKey();
        }
        return Optional.ofNullable(first);
    }

    private List<Map.Entry<LocalDate, Long>> lots(MemberId member) {
        return jdbc.sql("""
                select pay_by, due_cents from cooperative_payment_due
                where member = :member and due_cents > 0 order by pay_by desc""")
                .param("member", member.value())
                .query((row, n) -> Map.entry(row.getObject("pay_by", LocalDate.class), row.getLong("due_cents")))
                .list();
    }

    /** In the order in which they are repaid; those that are, last. */
    public List<Repayment> repayments() {
        return jdbc.sql("""
                select * from cooperative_exit
                order by repaid_on nulls first, effective_on, position""").query((row, n) -> repayment(row)).list();
    }

    /** Whoever was admitted beside this member, id and name, in the order of their names: shares may go to them. */
    public Map<String, String> others(MemberId member) {
        Set<MemberId> admitted = jdbc.sql("""
                select distinct member from cooperative_movement where kind = 'ADMITTED' and member <> :member""")
                .param("member", member.value())
                .query((row, n) -> new MemberId(row.getString("member")))
                .set();
        Map<String, String> others = new LinkedHashMap<>();
        vault.names(admitted).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(one -> others.put(one.getKey(), one.getValue()));
        return others;
    }

    Set<MemberId> everyoneWhoHeldShares() {
        return jdbc.sql("select distinct member from cooperative_movement where shares > 0")
                .query((row, n) -> new MemberId(row.getString("member")))
                .set();
    }

    public Map<String, String> names(Set<MemberId> members) {
        return vault.names(members);
    }

    private static Repayment repayment(ResultSet row) throws SQLException {
        return new Repayment(
                new ExitId(row.getString("exit")),
                new MemberId(row.getString("member")),
                row.getInt("shares"),
                new Money(row.getLong("amount_cents")),
                new Money(row.getLong("paid_cents")),
                ExitReason.valueOf(row.getString("reason")),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("postponed_until", LocalDate.class),
                row.getObject("repaid_on", LocalDate.class),
                money(row, "repaid_cents"),
                money(row, "losses_cents"));
    }

    private static @Nullable Money money(ResultSet row, String column) throws SQLException {
        Long cents = row.getObject(column, Long.class);
        return cents == null ? null : new Money(cents);
    }

    private static Movement movement(ResultSet row) throws SQLException {
        String counterpart = row.getString("counterpart");
        String category = row.getString("category");
        return new Movement(
                row.getString("id"),
                new MemberId(row.getString("member")),
                MovementKind.valueOf(row.getString("kind")),
                row.getInt("shares"),
                new Money(row.getLong("amount_cents")),
                new Money(row.getLong("paid_cents")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                counterpart == null ? null : new MemberId(counterpart),
                category == null ? null : CooperatorCategory.valueOf(category));
    }
}
