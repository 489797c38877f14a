package coop.tierslieu.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** French first; English when the browser prefers it or {@code ?lang=en} asks for it. */
class Languages implements HandlerInterceptor {

    static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final LocaleResolver resolver;

    Languages(LocaleResolver resolver) {
        this.resolver = resolver;
    }

    static LocaleResolver rememberedInACookie() {
        var resolver = new CookieLocaleResolver("lang");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(Languages::asTheBrowserPrefers);
        return resolver;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getParameter("lang");
        SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .forEach(language -> resolver.setLocale(request, response, language));
        return true;
    }

    private static Locale asTheBrowserPrefers(HttpServletRequest request) {
        String preferred = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (preferred == null) {
            return Locale.FRENCH;
        }
        try {
            Locale known = Locale.lookup(Locale.LanguageRange.parse(preferred), SPOKEN);
            return known == null ? Locale.FRENCH : known;
        } catch (IllegalArgumentException malformed) {
            return Locale.FRENCH;
        }
    }
}
