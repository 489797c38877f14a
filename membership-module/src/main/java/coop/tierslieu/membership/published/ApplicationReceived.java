package coop.tierslieu.membership.published;

import java.time.LocalDate;

/**
 * Someone asks to become a cooperator. What they wrote about it stays in the vault.
 *
 * @param shares how many they would subscribe
 */
public record ApplicationReceived(
        ApplicationId application, MemberId member, CooperatorCategory category, int shares, LocalDate on)
        implements CooperativeEvent {}
