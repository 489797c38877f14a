package coop.tierslieu.membership.reducedtariff;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How proofs are accepted at this place.
 *
 * @param longest how far ahead of today a proof may be accepted, for instance {@code 1y}; then it is shown again
 */
@ConfigurationProperties("tierslieu.membership.proof")
record ProofTerms(@DefaultValue("1y") Period longest) {}
