package coop.tierslieu.booking.spaces;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The spaces of the place: their list, and the form that adds one. */
@Controller
class SpacesPages {

    /** What the host typed; kept as typed, so that a refused form comes back as it was. */
    record SpaceForm(
            @Nullable String id,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String standard,
            @Nullable String seated,
            @Nullable String standing,
            @Nullable String projection,
            @Nullable List<String> parts) {

        static SpaceForm empty() {
            return new SpaceForm(null, null, SpaceKind.MEETING_ROOM.name(), null, null, null, null, List.of());
        }

        RegisterSpace command() {
            SpaceKind wanted = new RequestField("kind", kind).oneOf(SpaceKind.class);
            return new RegisterSpace(
                    Place.ID,
                    new RequestField("id", id).id(SpaceId::new),
                    new RequestField("name", name).text(),
                    wanted,
                    capacity(),
                    parts == null
                            ? List.of()
                            : parts.stream()
                                    .map(part -> new RequestField("parts", part).id(SpaceId::new))
                                    .toList(),
                    UsualHours.of(wanted));
        }

        private Map<Layout, Integer> capacity() {
            Map<Layout, Integer> capacity = new EnumMap<>(Layout.class);
            people(capacity, Layout.STANDARD, new RequestField("standard", standard));
            people(capacity, Layout.SEATED, new RequestField("seated", seated));
            people(capacity, Layout.STANDING, new RequestField("standing", standing));
            people(capacity, Layout.PROJECTION, new RequestField("projection", projection));
            return capacity;
        }

        private static void people(Map<Layout, Integer> capacity, Layout layout, RequestField field) {
            if (!field.isBlank()) {
                capacity.put(layout, field.number(1, 9999));
            }
        }
    }

    /** The form that opens the place, as typed. */
    record PlaceForm(@Nullable String placeName, @Nullable String headcount) {

        OpenPlace command() {
            return new OpenPlace(
                    Place.ID,
                    new RequestField("name", placeName).text(),
                    new RequestField("maximumHeadcount", headcount).number(1, 9999));
        }
    }

    private final Spaces spaces;
    private final CommandGateway commands;
    private final Ids ids;
    private final Clock clock;

    SpacesPages(Spaces spaces, CommandGateway commands, Ids ids, Clock clock) {
        this.spaces = spaces;
        this.commands = commands;
        this.ids = ids;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/spaces")
    String list(Actor actor, Model model) {
        return page(SpaceForm.empty(), actor, model);
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/spaces")
    String register(@ModelAttribute SpaceForm form, Actor actor, Model model) {
        try {
            commands.sendAndWait(form.command());
            return "redirect:/spaces";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return page(form, actor, model);
        }
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/spaces/place")
    String open(@ModelAttribute PlaceForm place, Actor actor, Model model) {
        try {
            commands.sendAndWait(place.command());
            return "redirect:/spaces";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            model.addAttribute("placeForm", place);
            return page(SpaceForm.empty(), actor, model);
        }
    }

    private String page(SpaceForm form, Actor actor, Model model) {
        List<ClosedPeriod> closures = spaces.closures(OffsetDateTime.now(clock));
        List<SpaceRegistered> all = spaces.all();
        model.addAttribute(
                "spaces",
                all.stream().map(space -> SpaceView.of(space, closures)).toList());
        model.addAttribute("form", form);
        model.addAttribute("placeIsOpen", spaces.place().isPresent());
        model.addAttribute("kinds", SpaceKind.values());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayChange", actor.isStaff());
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/spaces";
    }
}
