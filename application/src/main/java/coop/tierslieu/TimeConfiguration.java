package coop.tierslieu;

import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    HouseTime houseTime() {
        return new HouseTime(Clock.system(TimeSlot.PARIS));
    }
}
