package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.OfACurrentMember;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a member book under another class from now on; the class they already have changes nothing. */
@AllowedTo(Role.HOST)
public record ChangeCustomerClass(@TargetAggregateIdentifier MemberId member, CustomerClass customerClass)
        implements OfACurrentMember {}
