package coop.tierslieu.membership.cooperative.constitution;

import coop.tierslieu.membership.published.ShareTerms;
import coop.tierslieu.shared.Money;

/** What a constitution says about shares unless the founders choose otherwise: 50 euros, and the bounds of the law. */
public final class UsualTerms {

    public static final ShareTerms OF_SHARES = new ShareTerms(Money.euros("50"), 250, 5, 250, 500, 5);

    private UsualTerms() {}
}
