package coop.tierslieu.membership.published;

/** Every fact of membership that others may hear. No name, address or contact detail ever enters one. */
public sealed interface MembershipEvent
        permits MemberRegistered,
                CustomerClassChanged,
                ProfileChanged,
                MemberArchived,
                MemberReinstated,
                MemberMerged,
                DuplicateTakenIn,
                PersonJoined,
                PersonRightsChanged,
                PersonLeft,
                PayerNamed,
                PayerReleased,
                ConsentGiven,
                ConsentWithdrawn,
                ReducedTariffRequested,
                ReducedTariffGranted,
                ReducedTariffRefused,
                ReducedTariffExpired,
                ProofExpiryReminded,
                PassSold,
                PassUsed,
                PassUseReturned,
                PassExpired,
                AllowanceGranted,
                AllowanceUsed,
                AllowanceReturned,
                AllowanceShortened,
                SubscriptionEvent,
                PlaceWaitingEvent {

    MemberId member();
}
