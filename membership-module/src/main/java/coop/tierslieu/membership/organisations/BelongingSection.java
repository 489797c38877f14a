package coop.tierslieu.membership.organisations;

import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.MemberSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people of an organisation, or the organisations of a person. */
@Component
class BelongingSection implements MemberSection {

    public record Content(String member, boolean own, boolean organisation, List<Belonging> belongings) {}

    private static final int POSITION = 700;

    private final Organisations organisations;
    private final MemberDirectory directory;

    BelongingSection(Organisations organisations, MemberDirectory directory) {
        this.organisations = organisations;
        this.directory = directory;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String fragment() {
        return "membership/joining-pieces :: belongings";
    }

    @Override
    public Object content(MemberId member, boolean own) {
        boolean organisation = directory.kind(member) == MemberKind.ORGANISATION;
        return new Content(
                member.value(),
                own,
                organisation,
                organisation ? organisations.peopleOf(member) : organisations.of(member));
    }
}
