package coop.tierslieu.membership.merging;

import coop.tierslieu.membership.published.MemberId;

/** Something that one person holds once, such as a subscription or shares: each slice that has it brings a bean. */
@FunctionalInterface
public interface HeldByOneOnly {

    /**
     * Asked before two members become one.
     *
     * @throws coop.tierslieu.shared.Refused when both hold it and it cannot be joined
     */
    void requireJoinable(MemberId duplicate, MemberId stays);
}
