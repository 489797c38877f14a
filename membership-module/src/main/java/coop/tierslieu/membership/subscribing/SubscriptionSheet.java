package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.plans.Plans;
import coop.tierslieu.membership.published.Alignment;
import coop.tierslieu.membership.published.Cycle;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.PlansAdopted;
import coop.tierslieu.membership.published.SuspensionReason;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page about subscriptions shows beside them: names, places, plans. */
@Component
class SubscriptionSheet {

    static final List<SuspensionReason> REASONS =
            List.of(SuspensionReason.ILLNESS, SuspensionReason.HOLIDAYS, SuspensionReason.OTHER);

    private final Plans plans;
    private final Places places;
    private final Subscriptions subscriptions;
    private final Vault vault;
    private final Ids ids;

    SubscriptionSheet(Plans plans, Places places, Subscriptions subscriptions, Vault vault, Ids ids) {
        this.plans = plans;
        this.places = places;
        this.subscriptions = subscriptions;
        this.vault = vault;
        this.ids = ids;
    }

    /** An auditor sees whose they are by the id only. */
    void fill(List<SubscriptionView> views, Actor actor, Model model) {
        Set<MemberId> members = views.stream().map(SubscriptionView::memberId).collect(Collectors.toSet());
        model.addAttribute("subscriptions", views);
        model.addAttribute("names", actor.role() == Role.AUDITOR ? Map.of() : vault.names(members));
        model.addAttribute("placeNames", placeNames());
        model.addAttribute("host", actor.role() == Role.HOST);
        model.addAttribute("idempotencyKey", ids.next());
    }

    void plans(LocalDate today, Model model) {
        model.addAttribute(
                "plans", plans.inForceOn(today).map(PlansAdopted::plans).orElse(List.of()));
        model.addAttribute("cycles", Cycle.values());
        model.addAttribute("alignments", Alignment.values());
    }

    /** Those nobody subscribes to, and the one they have. */
    Map<String, String> places(PlanKind kind, @Nullable String own) {
        Set<String> taken = subscriptions.placesTaken();
        Map<String, String> free = new LinkedHashMap<>();
        places.suitable(kind).forEach((place, name) -> {
            if (!taken.contains(place.value()) || place.value().equals(own)) {
                free.put(place.value(), name);
            }
        });
        return free;
    }

    /** The free places of every kind that has some. */
    Map<PlanKind, Map<String, String>> freePlaces() {
        Map<PlanKind, Map<String, String>> free = new EnumMap<>(PlanKind.class);
        Arrays.stream(PlanKind.values()).filter(PlanKind::hasPlace).forEach(kind -> free.put(kind, places(kind, null)));
        return free;
    }

    private Map<String, String> placeNames() {
        Map<String, String> names = new HashMap<>();
        Arrays.stream(PlanKind.values())
                .flatMap(kind -> places.suitable(kind).entrySet().stream())
                .forEach(place -> names.put(place.getKey().value(), place.getValue()));
        return names;
    }
}
