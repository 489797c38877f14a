package coop.tierslieu.policies;

import coop.tierslieu.booking.ProgramCommands;
import coop.tierslieu.booking.visiting.Visitors;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.registering.RegisterMember;
import coop.tierslieu.membership.vault.ContactDetails;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A visitor who reserves becomes known to membership: of the public, and nothing else is asked. */
@Component
class VisitorsBecomeKnown implements Visitors {

    private static final String ACTOR = "visitor";

    private final ProgramCommands commands;

    VisitorsBecomeKnown(ProgramCommands commands) {
        this.commands = commands;
    }

    @Override
    public void register(MemberId visitor, String name, String email, String key) {
        var details = new ContactDetails(name, email, null, language());
        commands.send(
                new RegisterMember(visitor, MemberKind.PERSON, Profile.VISITOR, CustomerClass.PUBLIC, details),
                ACTOR,
                key);
    }

    /** The one in which they reserve. */
    private static Language language() {
        Locale spoken = LocaleContextHolder.getLocale();
        return Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equals(spoken.getLanguage()))
                .findFirst()
                .orElse(Language.FRENCH);
    }
}
