package coop.tierslieu.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Flyway owns the schema: first what is kept for ever, then the tables of the views, which can be made again. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    /** The scripts grant rights to the role under which the program itself connects. */
    @Bean
    FlywayConfigurationCustomizer roleOfTheProgram(JdbcConnectionDetails program) {
        String role = program.getUsername();
        return flyway -> flyway.placeholders(Map.of("app_role", role == null ? "current_user" : role));
    }

    @Bean
    FlywayMigrationStrategy historyThenViews() {
        return flyway -> {
            flyway.migrate();
            viewTables(flyway).migrate(ViewTables.LIVE);
        };
    }

    @Bean
    ViewTables viewTables(Flyway flyway) {
        DataSource owner = flyway.getConfiguration().getDataSource();
        return new ViewTables(owner);
    }
}
