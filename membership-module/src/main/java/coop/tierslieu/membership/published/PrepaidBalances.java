package coop.tierslieu.membership.published;

import java.util.List;

/** All passes and allowances of a member, also those used up or run out; what expires first comes first. */
public record PrepaidBalances(List<Prepaid> prepaid) {

    public PrepaidBalances {
        prepaid = List.copyOf(prepaid);
    }
}
