package coop.tierslieu.booking.reserving;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules this place runs by. */
@Configuration(proxyBeanMethods = false)
class DefaultRules {
    @Bean
    BookingRules bookingRules() {
        return BookingRules.DEFAULTS;
    }
}
