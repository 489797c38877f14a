package coop.tierslieu.membership.registering;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.organisations.OtherMembers;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import java.util.function.Consumer;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.stereotype.Component;

/** The members beside the one a command is sent to: all of it happens or nothing. */
@Component
class StoredMembers implements OtherMembers, SurvivingMembers {

    /** Asked for when it is needed: the repository itself is built from the handlers that are given this bean. */
    private final ObjectFactory<Repository<Member>> members;

    StoredMembers(ObjectFactory<Repository<Member>> members) {
        this.members = members;
    }

    @Override
    public void requireCurrentPerson(MemberId person) {
        tell(person, Member::requireCurrentPerson);
    }

    @Override
    public void requireBelongs(MemberId organisation, MemberId person) {
        tell(organisation, other -> other.requireBelongs(person));
    }

    @Override
    public void releaseFrom(MemberId payer, MemberId person) {
        tell(person, other -> other.releaseFrom(payer));
    }

    @Override
    public void tell(MemberId member, Consumer<Member> order) {
        try {
            members.getObject().load(member.value()).execute(order);
        } catch (AggregateNotFoundException unknown) {
            throw new Refused(MembershipRule.MEMBER_UNKNOWN, "member", member);
        }
    }
}
