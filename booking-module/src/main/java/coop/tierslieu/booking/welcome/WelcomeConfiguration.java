package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.PlaceDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlaceDetails.class)
class WelcomeConfiguration {

    /** The page says by its ETag whether it has changed, whatever it was made of. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> whetherThePublicPageHasChanged() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/", WelcomePages.PATH);
        return filter;
    }
}
