package coop.tierslieu.membership.registering;

import org.axonframework.test.aggregate.AggregateTestFixture;

/** Lets the tests of other slices command the real aggregate. */
public final class AMember {

    private AMember() {}

    public static AggregateTestFixture<?> fixture() {
        return new AggregateTestFixture<>(Member.class);
    }
}
