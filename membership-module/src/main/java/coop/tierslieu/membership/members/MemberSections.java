package coop.tierslieu.membership.members;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberSection;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The parts of a member's page that slices and other modules bring. */
@Component
public class MemberSections {

    /** @param content what the fragment shows */
    public record Shown(String fragment, Object content) {}

    private final ObjectProvider<MemberSection> sections;

    MemberSections(ObjectProvider<MemberSection> sections) {
        this.sections = sections;
    }

    public List<Shown> of(MemberId member, boolean own) {
        return sections.stream()
                .sorted(Comparator.comparingInt(MemberSection::position))
                .map(section -> new Shown(section.fragment(), section.content(member, own)))
                .toList();
    }
}
