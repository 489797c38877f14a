package coop.tierslieu.membership.cooperative.constitution;

import static java.util.stream.Collectors.joining;

import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperatorCategory;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down the constitutions, one row per version and one per college of it. */
@Component
@ProcessingGroup("membership.constitution")
class ConstitutionProjection {

    private final JdbcClient jdbc;

    ConstitutionProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ConstitutionAdopted fact) {
        jdbc.sql("""
                insert into cooperative_constitution (version, effective_from, nominal_cents, paid_at_once_permille,
                    years_to_pay, floor_permille, public_ceiling_permille, most_years_deferred, categories, decision,
                    decided_on)
                values (:version, :from, :nominal, :paidAtOnce, :yearsToPay, :floor, :ceiling, :deferred, :categories,
                    :decision, :decidedOn)
                on conflict (version) do nothing""")
                .param("version", fact.version())
                .param("from", fact.effectiveFrom())
                .param("nominal", fact.shares().nominal().cents())
                .param("paidAtOnce", fact.shares().paidAtOncePermille())
                .param("yearsToPay", fact.shares().yearsToPay())
                .param("floor", fact.shares().floorPermille())
                .param("ceiling", fact.shares().publicCeilingPermille())
                .param("deferred", fact.shares().mostYearsDeferred())
                .param("categories", text(fact.categories()))
                .param("decision", fact.decision())
                .param("decidedOn", fact.decidedOn())
                .update();
        for (int position = 0; position < fact.colleges().size(); position++) {
            college(fact.version(), position, fact.colleges().get(position));
        }
    }

    private void college(int version, int position, College college) {
        jdbc.sql("""
                insert into cooperative_college (version, position, college, name, weight_permille, categories)
                values (:version, :position, :college, :name, :weight, :categories)
                on conflict (version, position) do nothing""")
                .param("version", version)
                .param("position", position)
                .param("college", college.id().value())
                .param("name", college.name())
                .param("weight", college.weightPermille())
                .param("categories", text(college.categories()))
                .update();
    }

    private static String text(Set<CooperatorCategory> categories) {
        return categories.stream().map(Enum::name).collect(joining(","));
    }
}
