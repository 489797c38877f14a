package coop.tierslieu.membership;

import coop.tierslieu.membership.published.MemberId;

/** The accounts by which members sign in; membership itself knows no passwords. */
public interface SignIns {

    /**
     * A link that signs the member in once, opening an account for them unless they have one.
     *
     * @return a path of this program
     * @throws coop.tierslieu.shared.Refused when somebody else signs in with that address
     */
    String linkFor(MemberId member, String email);

    /** Whoever signed in as the one is the other from now on. */
    void moved(MemberId from, MemberId to);

    /** Who signed in with their former address does so with the new one, unless somebody else does. */
    void readdressed(MemberId member, String formerEmail, String email);
}
