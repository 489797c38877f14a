package coop.tierslieu.support;

import java.util.concurrent.atomic.AtomicLong;

/** Ids that no other test has. */
public final class Fresh {

    private static final AtomicLong COUNT = new AtomicLong();

    private Fresh() {}

    public static String id(String what) {
        return what + "-" + COUNT.incrementAndGet();
    }
}
