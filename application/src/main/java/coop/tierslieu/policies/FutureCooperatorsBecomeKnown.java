package coop.tierslieu.policies;

import coop.tierslieu.booking.ProgramCommands;
import coop.tierslieu.membership.cooperative.ApplyForMembership;
import coop.tierslieu.membership.cooperative.admitting.Newcomers;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.registering.RegisterMember;
import coop.tierslieu.membership.vault.ContactDetails;
import org.springframework.stereotype.Component;

/** Whoever asks to become a cooperator without an account becomes known as a visitor, with what they wrote down. */
@Component
class FutureCooperatorsBecomeKnown implements Newcomers {

    private static final String ACTOR = "future-cooperator";

    private final ProgramCommands commands;

    FutureCooperatorsBecomeKnown(ProgramCommands commands) {
        this.commands = commands;
    }

    /** The application comes first, since it may be refused; a visitor becomes known in any case. */
    @Override
    public void apply(ApplyForMembership wish, ContactDetails details, String key) {
        commands.send(wish, ACTOR, key);
        commands.send(
                new RegisterMember(wish.member(), MemberKind.PERSON, Profile.VISITOR, CustomerClass.PUBLIC, details),
                ACTOR,
                key);
    }
}
