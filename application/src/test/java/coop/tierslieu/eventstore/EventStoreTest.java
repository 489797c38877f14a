package coop.tierslieu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.support.HouseTest;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class EventStoreTest {

    @Autowired
    TransactionManager transactions;

    @Autowired
    EventStorageEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void commands_run_in_real_transactions() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(engine).isInstanceOf(TextEventStorageEngine.class);
    }

    @Test
    void the_database_keeps_what_it_acknowledged() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void the_programs_own_role_cannot_change_history() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("tiers_lieu_app");
        for (String change : new String[] {
            "update events.domain_event_entry set payload = '{}'",
            "delete from events.domain_event_entry",
            "truncate events.domain_event_entry",
            "alter table events.domain_event_entry disable trigger all"
        }) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .rootCause()
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
