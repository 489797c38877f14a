package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.prepaid.PrepaidView.UseView;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidMeans;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.shared.Identifier;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is prepaid; what expires first comes first. */
@Component
class PrepaidAccounts {

    private static final String BALANCES = """
            select p.*, p.total - coalesce((select sum(units) from membership_prepaid_use u
                where u.source = p.source), 0) as units_left
            from membership_prepaid p""";

    private final JdbcClient jdbc;
    private final MemberDirectory directory;
    private final Clock clock;

    PrepaidAccounts(JdbcClient jdbc, MemberDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    List<Prepaid> balances(MemberId member) {
        return jdbc.sql(BALANCES + " where p.member = any(:ids) order by p.valid_until, p.source")
                .param("ids", idsOf(member.value()))
                .query((row, n) -> prepaid(row))
                .list();
    }

    /** Public, as every method that a template calls must be. */
    public List<PrepaidView> of(String member) {
        Map<String, List<UseView>> histories = histories(member);
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(BALANCES + " where p.member = any(:ids) order by p.valid_until, p.source")
                .param("ids", idsOf(member))
                .query((row, n) -> {
                    Prepaid prepaid = prepaid(row);
                    return PrepaidView.of(
                            prepaid,
                            price(row),
                            prepaid.validUntil().isBefore(today),
                            histories.getOrDefault(prepaid.source(), List.of()));
                })
                .list();
    }

    /** @throws Refused PREPAID_UNKNOWN */
    PrepaidView get(MemberId member, Identifier source) {
        return of(member.value()).stream()
                .filter(view -> view.id().equals(source.value()))
                .findFirst()
                .orElseThrow(() -> new Refused(PrepaidRule.PREPAID_UNKNOWN, null, source));
    }

    /** With something left on them. */
    List<PassId> passesRunOutBefore(LocalDate day) {
        return jdbc.sql("select source from (" + BALANCES + """
                 where p.means = 'PASS' and p.valid_until < :day) run_out
                where units_left > 0 order by valid_until, source""")
                .param("day", day)
                .query((row, n) -> new PassId(row.getString("source")))
                .list();
    }

    private String[] idsOf(String member) {
        return directory.identity(new MemberId(member)).all().stream()
                .map(MemberId::value)
                .toArray(String[]::new);
    }

    private Map<String, List<UseView>> histories(String member) {
        return jdbc
                .sql("""
                        select u.* from membership_prepaid_use u join membership_prepaid p using (source)
                        where p.member = any(:ids) order by u.recorded_at, u.day, u.id""")
                .param("ids", idsOf(member))
                .query((row, n) -> Map.entry(row.getString("source"), use(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Prepaid prepaid(ResultSet row) throws SQLException {
        return new Prepaid(
                row.getString("source"),
                new MemberId(row.getString("member")),
                PrepaidMeans.valueOf(row.getString("means")),
                PrepaidUnit.valueOf(row.getString("unit")),
                Arrays.stream(row.getString("usages").split(","))
                        .map(Usage::valueOf)
                        .collect(Collectors.toSet()),
                row.getInt("units_left"),
                row.getInt("total"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static @Nullable Money price(ResultSet row) throws SQLException {
        Long cents = row.getObject("price_incl_cents", Long.class);
        return cents == null ? null : new Money(cents);
    }

    private static UseView use(ResultSet row) throws SQLException {
        return new UseView(
                row.getObject("day", LocalDate.class),
                Movement.valueOf(row.getString("movement")),
                row.getString("use"),
                row.getInt("units"),
                row.getObject("recorded_at", OffsetDateTime.class)
                        .atZoneSameInstant(TimeSlot.PARIS)
                        .toLocalDate());
    }
}
