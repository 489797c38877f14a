package coop.tierslieu.membership.subscribing;

import coop.tierslieu.membership.published.SubscriptionConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConditionsOfThePlace.class)
class SubscribingConfiguration {

    @Bean
    SubscriptionConditions subscriptionConditions(ConditionsOfThePlace ofThePlace) {
        return ofThePlace.conditions();
    }
}
