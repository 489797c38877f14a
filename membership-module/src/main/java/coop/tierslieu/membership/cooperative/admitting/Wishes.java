package coop.tierslieu.membership.cooperative.admitting;

import coop.tierslieu.membership.cooperative.CooperativeRule;
import coop.tierslieu.membership.published.ApplicationId;
import coop.tierslieu.shared.Refused;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applicants wrote about their wish, kept in the vault. */
@Component
class Wishes {

    static final int LONGEST = 1000;

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws Refused WISH_TOO_LONG */
    static @Nullable String checked(@Nullable String wish) {
        if (wish == null || wish.isBlank()) {
            return null;
        }
        if (wish.strip().length() > LONGEST) {
            throw new Refused(CooperativeRule.WISH_TOO_LONG, "wish", LONGEST);
        }
        return wish.strip();
    }

    void keep(ApplicationId application, @Nullable String wish) {
        if (wish != null) {
            jdbc.sql("""
                    insert into vault.cooperative_wish (application, wish) values (:application, :wish)
                    on conflict (application) do nothing""")
                    .param("application", application.value())
                    .param("wish", wish)
                    .update();
        }
    }

    /** By application. */
    Map<String, String> all() {
        return jdbc
                .sql("select application, wish from vault.cooperative_wish")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
