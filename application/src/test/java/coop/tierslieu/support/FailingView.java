package coop.tierslieu.support;

import coop.tierslieu.booking.published.SpaceClosed;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** A view that cannot take a closure made for a certain reason, until it is mended. */
@ProcessingGroup(FailingView.GROUP)
public class FailingView {

    public static final String GROUP = "test.closures";
    public static final String BAD_REASON = "A reason that no view can take";

    private final List<String> shown = new CopyOnWriteArrayList<>();
    private volatile boolean mended;

    @EventHandler
    void on(SpaceClosed fact) {
        if (!mended && fact.reason().equals(BAD_REASON)) {
            throw new IllegalStateException("This view cannot take " + fact.closure());
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
