package coop.tierslieu.access;

import coop.tierslieu.shared.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgramAlone {

    @Bean
    @ConditionalOnMissingBean
    CurrentActor currentActor() {
        return () -> Actor.system("system");
    }
}
