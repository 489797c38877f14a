package coop.tierslieu;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    HouseTime houseTime() {
        return new HouseTime();
    }
}
