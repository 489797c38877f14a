package coop.tierslieu.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through the history, with nothing but SQL, for what happened only in part. */
public final class HalfDone {

    private static final String FACTS = """
            with fact as (
                select substring(payload_type from '[^.]+$') as name, payload::jsonb as told
                  from events.domain_event_entry
                 where global_index > :since and type <> 'Recorded'),
            confirmed as (select * from fact where name = 'BookingConfirmed'),
            placed as (select * from fact where name in ('BookingConfirmed', 'SlotHeld'))
            """;

    private static final String EXTRA_WITHOUT_ITS_MAIN = """
            select 'extra without its main: ' || extra.told from confirmed extra
             where extra.told #>> '{arrangement,main}' is not null
               and not exists (select from confirmed main
                                where main.told ->> 'booking' = extra.told #>> '{arrangement,main}')
            """;

    private static final String MAIN_WITHOUT_ITS_EXTRA = """
            select 'main without its extra: ' || main.told
              from confirmed main, jsonb_array_elements(main.told #> '{arrangement,extras}') wanted
             where not exists (select from confirmed extra
                                where extra.told ->> 'booking' = wanted ->> 'booking'
                                  and extra.told ->> 'space' = wanted ->> 'space')
            """;

    private static final String USE_WITHOUT_ITS_BOOKING = """
            select 'use of a pass without its booking: ' || used.told from fact used
             where used.name = 'PassUsed'
               and not exists (select from fact booking
                                where booking.name in ('BookingConfirmed', 'BookingChanged')
                                  and booking.told ->> 'booking' = used.told ->> 'use'
                                  and booking.told #>> '{arrangement,payment,source}' = used.told ->> 'pass')
            """;

    private static final String BOOKING_WITHOUT_ITS_USE = """
            select 'booking without its use of the pass: ' || booking.told from confirmed booking
             where booking.told #>> '{arrangement,payment,means}' = 'PASS'
               and not exists (select from fact used
                                where used.name = 'PassUsed' and used.told ->> 'use' = booking.told ->> 'booking')
            """;

    private static final String PART_WITHOUT_ITS_WHOLE = """
            select 'blocked part without its whole: ' || part.told from fact part
             where part.name = 'SlotBlocked'
               and not exists (select from placed whole
                                where whole.told ->> 'booking' = part.told ->> 'booking'
                                  and whole.told ->> 'space' = part.told ->> 'whole')
            """;

    private static final String WHOLE_WITHOUT_ITS_PART = """
            select 'whole without its part: ' || whole.told
              from placed whole
              join fact opened on opened.name = 'CalendarOpened' and opened.told ->> 'space' = whole.told ->> 'space'
             cross join jsonb_array_elements_text(opened.told -> 'parts') part
             where not exists (select from fact blocked
                                where blocked.name = 'SlotBlocked'
                                  and blocked.told ->> 'booking' = whole.told ->> 'booking'
                                  and blocked.told ->> 'space' = part)
            """;

    private final JdbcClient jdbc;
    private final long since;

    private HalfDone(JdbcClient jdbc, long since) {
        this.jdbc = jdbc;
        this.since = since;
    }

    public static HalfDone inAllOf(JdbcClient jdbc) {
        return new HalfDone(jdbc, 0);
    }

    /** Leaves out what other tests did before, half of it on purpose. */
    public static HalfDone fromNowOn(JdbcClient jdbc) {
        return new HalfDone(
                jdbc,
                jdbc.sql("select coalesce(max(global_index), 0) from events.domain_event_entry")
                        .query(Long.class)
                        .single());
    }

    public void assertNothing() {
        String questions = String.join(
                " union all ",
                EXTRA_WITHOUT_ITS_MAIN,
                MAIN_WITHOUT_ITS_EXTRA,
                USE_WITHOUT_ITS_BOOKING,
                BOOKING_WITHOUT_ITS_USE,
                PART_WITHOUT_ITS_WHOLE,
                WHOLE_WITHOUT_ITS_PART);
        assertThat(jdbc.sql(FACTS + questions)
                        .param("since", since)
                        .query(String.class)
                        .list())
                .as("half done")
                .isEmpty();
    }
}
