package coop.tierslieu.membership.published;

import coop.tierslieu.shared.Money;

/**
 * What the constitution says about shares.
 *
 * @param nominal of each share, the same for all
 * @param paidAtOncePermille of what is subscribed
 * @param yearsToPay within which the rest is due
 * @param floorPermille of the highest capital there has ever been: it never falls below
 * @param publicCeilingPermille of the capital: local authorities together never hold more
 * @param mostYearsDeferred for which a repayment may be put off
 */
public record ShareTerms(
        Money nominal,
        int paidAtOncePermille,
        int yearsToPay,
        int floorPermille,
        int publicCeilingPermille,
        int mostYearsDeferred) {}
