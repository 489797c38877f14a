package coop.tierslieu.booking.reserving;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class RefusedWith {
    private RefusedWith() {}

    static void refused(Rule rule, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOf(Refused.class)
                .extracting(refusal -> ((Refused) refusal).rule())
                .isEqualTo(rule);
    }
}
