package coop.tierslieu.membership.plans;

import coop.tierslieu.membership.published.PlansAdopted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads the adopted catalogues. */
@Component
class AdoptedPlans implements Plans {

    private static final TypeReference<List<PlansAdopted.Plan>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    AdoptedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PlansAdopted> inForceOn(LocalDate day) {
        return jdbc.sql("""
            select * from membership_plans where effective_from <= :day
            order by effective_from desc, adoption desc limit 1\
            """)
                .param("day", day)
                .query((row, number) -> catalogue(row))
                .optional();
    }

    /** Every catalogue, the one that takes effect last first. */
    List<PlansAdopted> all() {
        return jdbc.sql("select * from membership_plans order by effective_from desc, adoption desc")
                .query((row, number) -> catalogue(row))
                .list();
    }

    private static PlansAdopted catalogue(ResultSet row) throws SQLException {
        return new PlansAdopted(
                row.getString("version"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("decision"),
                PlanColumn.read(row.getString("plans"), LINES));
    }
}
