package coop.tierslieu.demo;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.registering.RegisterMember;
import coop.tierslieu.membership.vault.ContactDetails;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** People who do not exist: every name is that of a cheese, every address ends in {@code .example}. */
record DemoMember(String name, MemberKind kind, Profile profile, CustomerClass customerClass) {

    static final List<DemoMember> ALL = List.of(
            person("Camille Camembert", Profile.FREELANCER, CustomerClass.MEMBER),
            person("Rachid Roquefort", Profile.ENTREPRENEUR, CustomerClass.RESIDENT),
            person("Chloé Comté", Profile.STUDENT, CustomerClass.MEMBER),
            person("Bastien Brie", Profile.TELEWORK_EMPLOYEE, CustomerClass.MEMBER),
            person("Maya Maroilles", Profile.JOB_SEEKER, CustomerClass.MEMBER),
            person("Thomas Tomme", Profile.FREELANCER, CustomerClass.RESIDENT),
            person("Salomé Saint-Nectaire", Profile.CAREER_CHANGE, CustomerClass.MEMBER),
            person("Medhi Morbier", Profile.INHABITANT, CustomerClass.PUBLIC),
            person("Capucine Cantal", Profile.TELEWORK_EMPLOYEE, CustomerClass.MEMBER),
            person("Éloi Époisses", Profile.FREELANCER, CustomerClass.MEMBER),
            organisation("Association des Fromages Fictifs", Profile.ASSOCIATION),
            organisation("Atelier Reblochon (fictif)", Profile.SMALL_COMPANY));

    private static DemoMember person(String name, Profile profile, CustomerClass customerClass) {
        return new DemoMember(name, MemberKind.PERSON, profile, customerClass);
    }

    private static DemoMember organisation(String name, Profile profile) {
        return new DemoMember(name, MemberKind.ORGANISATION, profile, CustomerClass.MEMBER);
    }

    MemberId id() {
        return new MemberId(slug());
    }

    RegisterMember registration() {
        return new RegisterMember(
                id(), kind, profile, customerClass, ContactDetails.of(name, slug() + "@demo.example", null));
    }

    private String slug() {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
    }
}
