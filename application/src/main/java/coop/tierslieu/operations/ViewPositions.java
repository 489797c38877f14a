package coop.tierslieu.operations;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each view is behind the history, and what it could not take. */
@Component
class ViewPositions {

    /** @param lag events between the last one this view has handled and the end of the history */
    record Position(String view, long lag) {}

    private final JdbcClient jdbc;

    ViewPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Position> all() {
        return jdbc.sql("""
                        select processor_name,
                               (select coalesce(max(global_index), 0) from events.domain_event_entry)
                                 - min(coalesce((token::jsonb ->> 'index')::bigint, 0)) as lag
                          from events.token_entry
                         where processor_name <> '__config'
                         group by processor_name
                         order by processor_name
                        """)
                .query((row, i) -> new Position(row.getString("processor_name"), row.getLong("lag")))
                .list();
    }

    Map<String, Long> deadLetters() {
        return jdbc
                .sql("select processing_group, count(*) as letters from events.dead_letter_entry group by 1")
                .query((row, i) -> Map.entry(row.getString("processing_group"), row.getLong("letters")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
