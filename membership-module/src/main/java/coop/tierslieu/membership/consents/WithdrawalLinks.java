package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.LinkKeys;
import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.MemberId;
import org.springframework.stereotype.Component;

/** The address at the end of each e-mail with which its reader ends such e-mails. */
@Component
public class WithdrawalLinks {

    private static final String PURPOSE = "consent";

    private final LinkKeys keys;

    WithdrawalLinks(LinkKeys keys) {
        this.keys = keys;
    }

    /** A path of this program; also answers the one-click request of a mail program (RFC 8058). */
    public String of(MemberId member, ConsentKind kind) {
        return "/consents/" + member + "/" + kind + "/" + keys.of(PURPOSE, subject(member, kind));
    }

    boolean opens(MemberId member, ConsentKind kind, String key) {
        return keys.opens(PURPOSE, subject(member, kind), key);
    }

    private static String subject(MemberId member, ConsentKind kind) {
        return member + "/" + kind;
    }
}
