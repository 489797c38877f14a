package coop.tierslieu.membership.own;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.SignIns;
import coop.tierslieu.membership.joining.AskedLately;
import coop.tierslieu.membership.joining.JoiningKey;
import coop.tierslieu.membership.joining.JoiningLetters;
import coop.tierslieu.membership.joining.JoiningLetters.Matter;
import coop.tierslieu.membership.joining.JoiningRule;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members correct what the vault holds of them; a new e-mail address counts once it is confirmed. */
@Component
class OwnDetails {

    private final Vault vault;
    private final NewAddresses newAddresses;
    private final JoiningLetters letters;
    private final AskedLately lately;
    private final SignIns signIns;

    OwnDetails(Vault vault, NewAddresses newAddresses, JoiningLetters letters, AskedLately lately, SignIns signIns) {
        this.vault = vault;
        this.newAddresses = newAddresses;
        this.letters = letters;
        this.lately = lately;
        this.signIns = signIns;
    }

    /** @throws Refused MEMBER_UNKNOWN without details */
    ContactDetails of(MemberId member) {
        return vault.find(member).orElseThrow(() -> new Refused(MembershipRule.MEMBER_UNKNOWN, "member", member));
    }

    /**
     * Name, phone and language at once, the address when it is confirmed.
     *
     * @return whether a letter waits at a new address
     * @throws Refused about a field, or JOINING_NEEDS_MAIL or JOINING_TOO_OFTEN about a new address
     */
    boolean correct(MemberId member, ContactDetails wanted) {
        ContactDetails known = of(member);
        boolean moves = !wanted.email().equalsIgnoreCase(known.email());
        if (moves && !letters.canBeSent()) {
            throw new Refused(JoiningRule.JOINING_NEEDS_MAIL, "email");
        }
        if (moves && !(lately.mayAsk("member " + member) && lately.mayBeWrittenTo(wanted.email()))) {
            throw new Refused(JoiningRule.JOINING_TOO_OFTEN, "email");
        }
        vault.correct(member, with(wanted, known.email()));
        if (moves) {
            JoiningKey key = JoiningKey.fresh();
            newAddresses.keep(member, wanted.email(), key);
            letters.send(Matter.NEW_ADDRESS, wanted, "/me/address/" + key.text());
        }
        return moves;
    }

    boolean isOpen(JoiningKey key) {
        return newAddresses.find(key).isPresent();
    }

    /** @throws Refused JOINING_LINK_SPENT, or EMAIL_ALREADY_KNOWN when another member has it */
    @Transactional
    public void confirm(JoiningKey key) {
        NewAddresses.Wanted wanted =
                newAddresses.find(key).orElseThrow(() -> new Refused(JoiningRule.JOINING_LINK_SPENT, null));
        ContactDetails known = of(wanted.member());
        vault.correct(wanted.member(), with(known, wanted.email()));
        signIns.readdressed(wanted.member(), known.email(), wanted.email());
        newAddresses.forget(wanted.member());
    }

    private static ContactDetails with(ContactDetails details, String email) {
        Language language = details.language();
        return new ContactDetails(details.name(), email, details.phone(), language);
    }
}
