package coop.tierslieu.pages;

import coop.tierslieu.access.CurrentActor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    /** Each module brings its texts: whatever lies in {@code messages/} is read, without a list to keep. */
    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        namesOf("classpath*:messages/*.properties").stream()
                .map(file -> file.replaceAll("(_en)?\\.properties$", ""))
                .distinct()
                .forEach(bundle -> source.addBasenames("messages/" + bundle));
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return Languages.rememberedInACookie();
    }

    @Bean
    WebMvcConfigurer whoAsksAndInWhichLanguage(CurrentActor currentActor, LocaleResolver localeResolver) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Languages(localeResolver));
                registry.addInterceptor(new OnlyWhoIsAllowed(currentActor));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument(currentActor));
            }
        };
    }

    /** The names of the files that match, over all modules, in alphabetical order. */
    static List<String> namesOf(String pattern) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                .map(Resource::getFilename)
                .distinct()
                .sorted()
                .toList();
    }
}
