package coop.tierslieu.booking.offers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shall pay, as it was said.
 *
 * @param said the id of a pass or an allowance, {@value #ACCOUNT}, or null when nothing was said
 */
record Payer(@Nullable String said) {

    static final String ACCOUNT = "account";

    /** Whatever expires first and suffices. */
    static final Payer PROPOSED = new Payer(null);

    static Payer of(@Nullable String said) {
        return new Payer(said == null || said.isBlank() ? null : said.strip());
    }

    /** Empty: charged to the account. */
    Optional<MeansOfPayment> among(List<MeansOfPayment> covering) {
        return covering.stream()
                .filter(means -> said == null || means.source().equals(said))
                .findFirst();
    }

    /** What a command says; null: charged to the account. */
    @Nullable
    String source() {
        return ACCOUNT.equals(said) ? null : said;
    }
}
