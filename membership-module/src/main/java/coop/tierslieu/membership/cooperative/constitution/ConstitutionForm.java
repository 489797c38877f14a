package coop.tierslieu.membership.cooperative.constitution;

import coop.tierslieu.membership.cooperative.AdoptConstitution;
import coop.tierslieu.membership.cooperative.Cooperative;
import coop.tierslieu.membership.cooperative.Typed;
import coop.tierslieu.membership.published.College;
import coop.tierslieu.membership.published.CollegeId;
import coop.tierslieu.membership.published.ConstitutionAdopted;
import coop.tierslieu.membership.published.CooperatorCategory;
import coop.tierslieu.membership.published.ShareTerms;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A constitution as the form has it: percentages, and for each category the college in which it votes, by its number;
 * {@value #ASSEMBLY} where the assembly votes as one, nothing where it is not admitted.
 */
final class ConstitutionForm {

    static final int COLLEGES = 6;
    static final String ASSEMBLY = "0";

    private ConstitutionForm() {}

    static AdoptConstitution command(Typed typed) {
        Set<CooperatorCategory> categories = EnumSet.noneOf(CooperatorCategory.class);
        Map<String, Set<CooperatorCategory>> byCollege = new HashMap<>();
        for (CooperatorCategory category : CooperatorCategory.values()) {
            typed.optional("category-" + category).ifPresent(college -> {
                categories.add(category);
                byCollege
                        .computeIfAbsent(college, number -> EnumSet.noneOf(CooperatorCategory.class))
                        .add(category);
            });
        }
        List<College> colleges = new ArrayList<>();
        for (int number = 1; number <= COLLEGES; number++) {
            Set<CooperatorCategory> voters = byCollege.getOrDefault(String.valueOf(number), Set.of());
            if (!voters.isEmpty() || typed.optional("college-" + number).isPresent()) {
                String name = typed.text("college-" + number);
                colleges.add(new College(idOf(name), name, typed.permille("weight-" + number), voters));
            }
        }
        return new AdoptConstitution(
                Cooperative.ID,
                typed.day("effectiveFrom"),
                new ShareTerms(
                        typed.euros("nominal"),
                        typed.permille("paidAtOnce"),
                        typed.number("yearsToPay"),
                        typed.permille("floor"),
                        typed.permille("publicCeiling"),
                        typed.number("mostYearsDeferred")),
                categories,
                colleges,
                typed.text("decision"),
                typed.day("decidedOn"));
    }

    /** What was adopted last, to change what changes; the usual terms and the three categories before. */
    static Typed copyOf(List<ConstitutionAdopted> adopted, LocalDate today) {
        Map<String, String> fields = new HashMap<>();
        ShareTerms terms =
                adopted.isEmpty() ? UsualTerms.OF_SHARES : adopted.get(0).shares();
        fields.put("effectiveFrom", (adopted.isEmpty() ? today : today.plusDays(1)).toString());
        fields.put("decidedOn", today.toString());
        fields.put("nominal", terms.nominal().toString());
        fields.put("paidAtOnce", percent(terms.paidAtOncePermille()));
        fields.put("yearsToPay", String.valueOf(terms.yearsToPay()));
        fields.put("floor", percent(terms.floorPermille()));
        fields.put("publicCeiling", percent(terms.publicCeilingPermille()));
        fields.put("mostYearsDeferred", String.valueOf(terms.mostYearsDeferred()));
        if (!adopted.isEmpty()) {
            adopted.get(0).categories().forEach(category -> fields.put("category-" + category, ASSEMBLY));
            List<College> colleges = adopted.get(0).colleges();
            for (int i = 0; i < colleges.size(); i++) {
                String number = String.valueOf(i + 1);
                fields.put("college-" + number, colleges.get(i).name());
                fields.put("weight-" + number, percent(colleges.get(i).weightPermille()));
                colleges.get(i).categories().forEach(category -> fields.put("category-" + category, number));
            }
        }
        return new Typed(fields);
    }

    /** The same name is the same college, from one constitution to the next. */
    private static CollegeId idOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new CollegeId(plain.substring(0, Math.min(plain.length(), 60)));
    }

    private static String percent(int permille) {
        return permille % 10 == 0 ? String.valueOf(permille / 10) : permille / 10 + "," + permille % 10;
    }
}
