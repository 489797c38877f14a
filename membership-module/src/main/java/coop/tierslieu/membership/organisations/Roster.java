package coop.tierslieu.membership.organisations;

import static coop.tierslieu.membership.organisations.OrganisationRule.LAST_CONTACT_STAYS;
import static coop.tierslieu.membership.organisations.OrganisationRule.NOT_AN_ORGANISATION;
import static coop.tierslieu.membership.organisations.OrganisationRule.NOT_A_CONTACT;
import static coop.tierslieu.membership.organisations.OrganisationRule.PERSON_BELONGS_ALREADY;
import static coop.tierslieu.membership.organisations.OrganisationRule.PERSON_DOES_NOT_BELONG;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.OrganisationRight;
import coop.tierslieu.shared.Refused;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What decides about the people of one organisation.
 *
 * @param rights by the id of each person; empty for a person, who has nobody
 */
record Roster(MemberKind kind, Map<String, Set<OrganisationRight>> rights) {

    Roster {
        rights = Map.copyOf(rights);
    }

    void checkJoining(MemberId organisation, MemberId person, Set<OrganisationRight> wanted) {
        if (kind != MemberKind.ORGANISATION) {
            throw new Refused(NOT_AN_ORGANISATION, "member", organisation);
        }
        if (has(person)) {
            throw new Refused(PERSON_BELONGS_ALREADY, "person", person);
        }
        requireContact(with(person, wanted));
    }

    /** False when the person has exactly these rights already. */
    boolean changes(MemberId person, Set<OrganisationRight> wanted) {
        requireBelongs(person);
        if (Set.copyOf(wanted).equals(rights.get(person.value()))) {
            return false;
        }
        requireContact(with(person, wanted));
        return true;
    }

    /** The last one may leave: then the organisation has nobody, and no contact is missing. */
    void checkLeaving(MemberId person) {
        requireBelongs(person);
        requireContact(without(person));
    }

    void requireMayManage(MemberId by) {
        if (!rights.getOrDefault(by.value(), Set.of()).contains(OrganisationRight.CONTACT)) {
            throw new Refused(NOT_A_CONTACT, null);
        }
    }

    void requireBelongs(MemberId person) {
        if (!has(person)) {
            throw new Refused(PERSON_DOES_NOT_BELONG, "person", person);
        }
    }

    boolean has(MemberId person) {
        return rights.containsKey(person.value());
    }

    Roster with(MemberId person, Set<OrganisationRight> granted) {
        Map<String, Set<OrganisationRight>> more = new TreeMap<>(rights);
        more.put(person.value(), Set.copyOf(granted));
        return new Roster(kind, more);
    }

    Roster without(MemberId person) {
        Map<String, Set<OrganisationRight>> fewer = new TreeMap<>(rights);
        fewer.remove(person.value());
        return new Roster(kind, fewer);
    }

    private static void requireContact(Roster after) {
        boolean contact =
                after.rights().values().stream().anyMatch(rights -> rights.contains(OrganisationRight.CONTACT));
        if (!after.rights().isEmpty() && !contact) {
            throw new Refused(LAST_CONTACT_STAYS, "rights");
        }
    }
}
