package coop.tierslieu.support;

import coop.tierslieu.booking.published.SpaceClosed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcOperations;

/** A view that has no row for a closure made for a certain reason, until it is mended. */
@ProcessingGroup(FailingView.GROUP)
public class FailingView {

    public static final String GROUP = "test.closures";
    public static final String BAD_REASON = "A reason that no view can take";

    private final JdbcOperations jdbc;
    private final List<String> shown = new CopyOnWriteArrayList<>();
    private volatile boolean mended;

    FailingView(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SpaceClosed fact) {
        if (!mended && fact.reason().equals(BAD_REASON)) {
            jdbc.execute("select 1 / 0");
        }
        shown.add(fact.closure().value());
    }

    public void mend() {
        mended = true;
    }

    public List<String> shown() {
        return List.copyOf(shown);
    }
}
