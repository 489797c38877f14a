package coop.tierslieu.membership.subscribing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import coop.tierslieu.membership.plans.PlanColumn;
import coop.tierslieu.membership.published.AgreedPlan;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.CreditReason;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.membership.subscribing.SubscriptionView.CreditView;
import coop.tierslieu.membership.subscribing.SubscriptionView.RestView;
import coop.tierslieu.membership.subscribing.SubscriptionView.TermView;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.VatRate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the subscriptions; the one that began last comes first. */
@Component
public class Subscriptions {

    private static final String ALL = "select * from membership_subscription";
    private static final String IN_ORDER = " order by first_day desc, id";

    private final JdbcClient jdbc;

    Subscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Public, as every method that a template calls must be. */
    public List<SubscriptionView> of(String member) {
        return jdbc.sql(ALL + " where member = :member" + IN_ORDER)
                .param("member", member)
                .query((row, n) -> view(row))
                .list();
    }

    /** Those that are not over. */
    List<SubscriptionView> current() {
        return jdbc.sql(ALL + " where status <> 'ENDED' order by kind, place, member, id")
                .query((row, n) -> view(row))
                .list();
    }

    /**
     * Staff see each, an auditor too, a member their own.
     *
     * @throws Refused SUBSCRIPTION_UNKNOWN also when it is someone else's
     */
    SubscriptionView seenBy(Actor actor, SubscriptionId id) {
        return find(id).filter(view -> actor.role() == Role.AUDITOR || actor.mayActFor(view.memberId()))
                .orElseThrow(() -> new Refused(SubscribingRule.SUBSCRIPTION_UNKNOWN, null, id));
    }

    /**
     * To what class a member goes back who is a resident by another subscription.
     *
     * @return empty when no other makes them one
     */
    public Optional<CustomerClass> classBefore(MemberId member, SubscriptionId besides) {
        return jdbc.sql("""
            select class_before from membership_subscription
            where member = :member and id <> :besides and status <> 'ENDED' and class_before is not null
                and kind in ('FIXED_DESK', 'PRIVATE_OFFICE')
            order by first_day, id limit 1\
            """)
                .param("member", member.value())
                .param("besides", besides.value())
                .query((row, n) -> CustomerClass.valueOf(row.getString("class_before")))
                .optional();
    }

    /** The ids of all places that somebody subscribes to, or has subscribed to from a later day on. */
    Set<String> placesTaken() {
        return Set.copyOf(
                jdbc.sql("select distinct place from membership_subscription where place is not null and status <>"
                                + " 'ENDED'")
                        .query(String.class)
                        .list());
    }

    private Optional<SubscriptionView> find(SubscriptionId id) {
        return jdbc.sql(ALL + " where id = :id")
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional();
    }

    private SubscriptionView view(ResultSet row) throws SQLException {
        String id = row.getString("id");
        return new SubscriptionView(
                id,
                row.getString("member"),
                PlanColumn.read(row.getString("plan"), AgreedPlan.class),
                row.getString("place"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("anchor", LocalDate.class),
                Alignment.valueOf(row.getString("alignment")),
                SubscriptionStatus.valueOf(row.getString("status")),
                row.getObject("since", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("notice"),
                terms(id),
                rests(id));
    }

    private List<TermView> terms(String subscription) {
        Map<Integer, List<CreditView>> credits = credits(subscription);
        return jdbc.sql("select * from membership_term where subscription = :id order by number desc")
                .param("id", subscription)
                .query((row, n) -> term(row, credits.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private static TermView term(ResultSet row, List<CreditView> credits) throws SQLException {
        Price price = price(row);
        LocalDate paidOn = row.getObject("paid_on", LocalDate.class);
        Money given = credits.stream().map(credit -> credit.price().incl()).reduce(Money.ZERO, Money::plus);
        return new TermView(
                row.getInt("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                price,
                paidOn == null ? price.incl().minus(given) : Money.ZERO,
                row.getObject("due_on", LocalDate.class),
                row.getObject("reminded_on", LocalDate.class),
                paidOn,
                credits);
    }

    private Map<Integer, List<CreditView>> credits(String subscription) {
        return jdbc
                .sql("select * from membership_credit where subscription = :id order by term, from_day desc, id")
                .param("id", subscription)
                .query((row, n) -> Map.entry(
                        row.getInt("term"),
                        new CreditView(
                                CreditReason.valueOf(row.getString("reason")),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class),
                                price(row))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private List<RestView> rests(String subscription) {
        return jdbc.sql("select * from membership_rest where subscription = :id order by from_day desc")
                .param("id", subscription)
                .query((row, n) -> new RestView(
                        SuspensionReason.valueOf(row.getString("reason")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    private static Price price(ResultSet row) throws SQLException {
        return new Price(
                new Money(row.getLong("excl_cents")),
                new Money(row.getLong("vat_cents")),
                new VatRate(row.getInt("vat_permille")));
    }
}
