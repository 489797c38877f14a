package coop.tierslieu.membership.reducedtariff;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How proofs are accepted at this place.
 *
 * @param longest how far ahead of today a proof may be accepted, for instance {@code 1y}; then it is shown again
 * @param remind how long before its last day the member is reminded of it
 */
@ConfigurationProperties("tierslieu.membership.proof")
record ProofTerms(
        @DefaultValue("1y") Period longest,
        @DefaultValue("14d") Period remind) {

    LocalDate remindedOn(LocalDate lastDay) {
        return lastDay.minus(remind);
    }
}
