package coop.tierslieu.membership.published;

/**
 * A part of a member's own page, and of their file at the desk. Whoever has something to show there brings a bean; the
 * pages show them by {@link #position}.
 */
public interface MemberSection {

    /** Lower comes first. */
    int position();

    /** A fragment such as {@code booking/member-section :: upcoming}; it finds what to show as {@code content}. */
    String fragment();

    /**
     * What the fragment shows of this member.
     *
     * @param own true on the member's own page, false in the file that the host sees
     */
    Object content(MemberId member, boolean own);
}
