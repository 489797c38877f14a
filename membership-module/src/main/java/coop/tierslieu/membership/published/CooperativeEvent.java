package coop.tierslieu.membership.published;

/**
 * Every fact of the cooperative. Amounts are capital: out of scope of VAT, and never revenue. Whoever they are about is
 * an id; names stay in the vault.
 */
public sealed interface CooperativeEvent
        permits ConstitutionAdopted,
                ApplicationReceived,
                ApplicationRefused,
                CooperatorAdmitted,
                SharesSubscribed,
                ShareInstalmentPaid,
                UnpaidSharesCalled,
                SharesTransferred,
                CooperatorExcluded,
                SharesWithdrawn,
                RepaymentPostponed,
                SharesRepaid {}
