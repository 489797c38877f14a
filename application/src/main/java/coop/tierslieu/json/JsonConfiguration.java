package coop.tierslieu.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

@Configuration(proxyBeanMethods = false)
public class JsonConfiguration {

    /** What the API and the event store share: the values of the house, times with the offset they were given. */
    private static void house(JsonMapper.Builder json) {
        json.addModule(new HouseJson());
        json.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        // An immutable map has another order in every run of the JVM: the same value must give the same bytes.
        json.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** Stored JSON follows the fields and nothing else, so that a convenience method never becomes history. */
    public static void stored(JsonMapper.Builder json) {
        house(json);
        json.changeDefaultVisibility(visibility -> visibility
                .withFieldVisibility(Visibility.ANY)
                .withGetterVisibility(Visibility.NONE)
                .withIsGetterVisibility(Visibility.NONE)
                .withSetterVisibility(Visibility.NONE));
        // Axon's tokens name their own type; no other type name is ever followed.
        json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("coop.tierslieu.")
                .build());
    }

    @Bean
    JsonMapperBuilderCustomizer apiJson() {
        return JsonConfiguration::house;
    }

    @Bean
    Jackson3SerializerCustomizer storedJson() {
        return JsonConfiguration::stored;
    }
}
