package coop.tierslieu.membership.cooperative.constitution;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the constitutions that were adopted. */
@Component
public class Constitutions {

    private final JdbcClient jdbc;

    Constitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first; those adopted for later come before the one in force. */
    public List<ConstitutionAdopted> all() {
        Map<Integer, List<College>> colleges = colleges();
        return jdbc.sql("select * from cooperative_constitution order by version desc")
                .query((row, n) -> new ConstitutionAdopted(
                        row.getInt("version"),
                        row.getObject("effective_from", LocalDate.class),
                        new ShareTerms(
                                new Money(row.getLong("nominal_cents")),
                                row.getInt("paid_at_once_permille"),
                                row.getInt("years_to_pay"),
                                row.getInt("floor_permille"),
                                row.getInt("public_ceiling_permille"),
                                row.getInt("most_years_deferred")),
                        categories(row.getString("categories")),
                        colleges.getOrDefault(row.getInt("version"), List.of()),
                        row.getString("decision"),
                        row.getObject("decided_on", LocalDate.class)))
                .list();
    }

    public Optional<ConstitutionAdopted> inForceOn(LocalDate day) {
        return inForceOn(day, all());
    }

    public static Optional<ConstitutionAdopted> inForceOn(LocalDate day, List<ConstitutionAdopted> adopted) {
        return adopted.stream()
                .filter(one -> !one.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(ConstitutionAdopted::effectiveFrom));
    }

    private Map<Integer, List<College>> colleges() {
        return jdbc
                .sql("select * from cooperative_college order by version, position")
                .query((row, n) -> Map.entry(
                        row.getInt("version"),
                        new College(
                                new CollegeId(row.getString("college")),
                                row.getString("name"),
                                row.getInt("weight_permille"),
                                categories(row.getString("categories")))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Set<CooperatorCategory> categories(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(CooperatorCategory::valueOf)
                .collect(toSet());
    }
}
