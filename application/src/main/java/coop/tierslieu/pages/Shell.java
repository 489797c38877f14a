package coop.tierslieu.pages;

import coop.tierslieu.access.CurrentActor;
import coop.tierslieu.shared.Actor;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout shows around every page, for the request being served. */
@Component("shell")
class Shell {

    private static final String OWN_SHEET = "tierslieu.css";

    private final CurrentActor currentActor;
    private final PagesByRole pages;
    private final String placeName;
    private final List<String> stylesheets;

    Shell(
            CurrentActor currentActor,
            PagesByRole pages,
            @Value("${tiers-lieu.name:Le tiers-lieu de Sèvres}") String placeName)
            throws IOException {
        this.currentActor = currentActor;
        this.pages = pages;
        this.placeName = placeName;
        this.stylesheets = Stream.concat(
                        Stream.of(OWN_SHEET), PagesConfiguration.namesOf("classpath*:static/css/*.css").stream())
                .distinct()
                .toList();
    }

    /**
     * @param stylesheets the house's own first, then one per module that brings one
     * @param menu only what the person may open
     */
    record Surroundings(
            String placeName, boolean signedIn, List<String> stylesheets, List<Entry> menu, List<Language> languages) {}

    record Entry(String key, String path, boolean current) {}

    record Language(String code, String name, String href, boolean current) {}

    /** Public, as every method that a template calls must be. */
    public Surroundings current() {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = attributes.getRequest();
        Actor actor = currentActor.current();
        return new Surroundings(
                placeName, !actor.equals(Actor.PUBLIC), stylesheets, menu(request, actor), languages(request));
    }

    private List<Entry> menu(HttpServletRequest request, Actor actor) {
        String here = request.getServletPath();
        List<Section> shown = Arrays.stream(Section.values())
                .filter(section -> pages.mayOpen(actor, section.path()))
                .toList();
        // One section may lie inside another: the page belongs to the inner one.
        Optional<Section> current = shown.stream()
                .filter(section -> here.equals(section.path()) || here.startsWith(section.path() + "/"))
                .max(Comparator.comparingInt(section -> section.path().length()));
        return shown.stream()
                .map(section -> new Entry(
                        section.key(),
                        section.path(),
                        current.filter(section::equals).isPresent()))
                .toList();
    }

    private static List<Language> languages(HttpServletRequest request) {
        Locale spoken = LocaleContextHolder.getLocale();
        return Languages.SPOKEN.stream()
                .map(language -> new Language(
                        language.getLanguage(),
                        capitalised(language.getDisplayLanguage(language), language),
                        samePageIn(language, request),
                        language.getLanguage().equals(spoken.getLanguage())))
                .toList();
    }

    /** The answer to a sent form has no address of its own to come back to: then the home page. */
    private static String samePageIn(Locale language, HttpServletRequest request) {
        boolean hasAddress =
                request.getMethod().equals("GET") && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
        var address = hasAddress
                ? UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString())
                : UriComponentsBuilder.fromPath(request.getContextPath() + "/");
        return address.replaceQueryParam("lang", language.getLanguage()).build().toUriString();
    }

    private static String capitalised(String name, Locale language) {
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}
