package coop.tierslieu.pages;

import coop.tierslieu.shared.Actor;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The description of the API at {@code /v3/api-docs}, and its page at {@code /api-docs}. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:api-description.properties")
class ApiDescription {

    private static final String TOKEN = "token";

    static {
        // Who asks comes from the session or the token, never from the request itself.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI description(@Value("${tiers-lieu.name:Le tiers-lieu de Sèvres}") String placeName) {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A token made on the page /account; it acts as the account that made it.");
        return new OpenAPI()
                .info(new Info()
                        .title(placeName)
                        .version("1")
                        .description("Dates are ISO 8601 in Europe/Paris, money is whole cents with its currency. "
                                + "A refusal is a problem (RFC 9457) that names its rule and, where one is at fault, "
                                + "the field. Send what writes with an Idempotency-Key: sent twice, it happens once."))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    ModelConverter valuesAsTheyAreWritten() {
        return new SchemaOfValues();
    }

    @Bean
    ModelConverter fieldsSayWhatTheyMean() {
        return new FieldsSayWhatTheyMean();
    }

    @Bean
    OperationCustomizer whoMayAndHow() {
        return new WhoMayInTheDescription();
    }
}
