package coop.tierslieu.membership.joining;

import coop.tierslieu.membership.Orders;
import coop.tierslieu.membership.SignIns;
import coop.tierslieu.membership.consents.GiveConsent;
import coop.tierslieu.membership.joining.JoiningLetters.Matter;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.organisations.AddPerson;
import coop.tierslieu.membership.organisations.OrganisationRule;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.ConsentMeans;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.registering.RegisterMember;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * One way in for all: whoever opens the link in a letter has shown that the address is theirs. Only then is it looked
 * up, so that nobody learns whether an address is known: who is known gets a link to sign in, who is not becomes a
 * member first (docs/adr/0020-a-confirmed-address-is-the-way-in.md).
 */
@Component
public class Joining {

    private static final String ACTOR = "joining";

    private final Applications applications;
    private final JoiningLetters letters;
    private final AskedLately lately;
    private final Vault vault;
    private final MemberDirectory directory;
    private final SignIns signIns;
    private final Orders orders;
    private final Ids ids;

    Joining(
            Applications applications,
            JoiningLetters letters,
            AskedLately lately,
            Vault vault,
            MemberDirectory directory,
            SignIns signIns,
            Orders orders,
            Ids ids) {
        this.applications = applications;
        this.letters = letters;
        this.lately = lately;
        this.vault = vault;
        this.directory = directory;
        this.signIns = signIns;
        this.orders = orders;
        this.ids = ids;
    }

    /**
     * Somebody unknown asks to become a member. What is answered does not depend on who has that address.
     *
     * @param machine from where they ask, to be counted
     * @throws Refused JOINING_NEEDS_MAIL, JOINING_TOO_OFTEN, JOINING_AS_A_VISITOR
     */
    public void ask(Application one, String machine) {
        if (!letters.canBeSent()) {
            throw new Refused(JoiningRule.JOINING_NEEDS_MAIL, null);
        }
        if (one.profile() == Profile.VISITOR) {
            throw new Refused(JoiningRule.JOINING_AS_A_VISITOR, "profile");
        }
        if (!lately.mayAsk(machine)) {
            throw new Refused(JoiningRule.JOINING_TOO_OFTEN, null);
        }
        if (lately.mayBeWrittenTo(one.details().email())) {
            letters.send(Matter.JOIN, one.details(), kept(one));
        }
    }

    /**
     * The host, or a contact of the organisation, invites somebody.
     *
     * @return the path of the link, for the host to hand over where no letters are sent
     */
    public String invite(Application one) {
        String path = kept(one);
        if (letters.canBeSent() && lately.mayBeWrittenTo(one.details().email())) {
            letters.send(Matter.INVITATION, one.details(), path);
        }
        return path;
    }

    /**
     * The host invites a member to sign in.
     *
     * @throws Refused MEMBER_HAS_NO_DETAILS
     */
    public String invite(MemberId member) {
        ContactDetails details =
                vault.find(member).orElseThrow(() -> new Refused(JoiningRule.MEMBER_HAS_NO_DETAILS, "member"));
        return invite(Application.ofOneself(details, Profile.INHABITANT, Set.of()));
    }

    public boolean isOpen(JoiningKey key) {
        return applications.find(key).isPresent();
    }

    /**
     * The address is theirs: they are a member from now on, and can sign in.
     *
     * @return where to go on, with a link that signs in once
     * @throws Refused JOINING_LINK_SPENT, or what stands in the way of an account
     */
    public String confirm(JoiningKey key) {
        Applications.Kept kept =
                applications.find(key).orElseThrow(() -> new Refused(JoiningRule.JOINING_LINK_SPENT, null));
        Application one = kept.application();
        MemberId member =
                vault.withEmail(one.details().email()).map(this::staying).orElseGet(() -> become(kept));
        one.consents().forEach(consent -> give(member, consent, kept.id()));
        MemberId organisation = one.organisation();
        if (organisation != null) {
            join(new AddPerson(organisation, member, one.rights()), kept.id());
        }
        String path = signIns.linkFor(member, one.details().email());
        applications.forget(kept.id());
        return path;
    }

    public void forgetOverdue() {
        applications.forgetOverdue();
    }

    private MemberId staying(MemberId known) {
        return directory.identity(known).stays();
    }

    private MemberId become(Applications.Kept kept) {
        MemberId member = new MemberId(kept.id());
        Application one = kept.application();
        orders.send(
                new RegisterMember(member, MemberKind.PERSON, one.profile(), CustomerClass.MEMBER, one.details()),
                ACTOR,
                kept.id());
        return member;
    }

    private void give(MemberId member, ConsentKind consent, String key) {
        orders.send(new GiveConsent(member, consent, ConsentMeans.REGISTRATION), ACTOR, key + "-" + consent);
    }

    private void join(AddPerson belonging, String key) {
        try {
            orders.send(belonging, ACTOR, key);
        } catch (Refused refused) {
            if (refused.rule() != OrganisationRule.PERSON_BELONGS_ALREADY) {
                throw refused;
            }
        }
    }

    private String kept(Application one) {
        JoiningKey key = JoiningKey.fresh();
        applications.keep(ids.next(), one, key);
        return "/join/" + key.text();
    }
}
