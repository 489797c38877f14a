package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Make a person or an organisation known to the place. The details go to the vault, the rest becomes a fact. */
@AllowedTo(Role.HOST)
public record RegisterMember(
        @TargetAggregateIdentifier MemberId member,
        MemberKind kind,
        Profile profile,
        CustomerClass customerClass,
        ContactDetails details) {}
