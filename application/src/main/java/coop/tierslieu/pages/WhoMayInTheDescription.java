package coop.tierslieu.pages;

import coop.tierslieu.shared.Role;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what holds for all of them: who may, the idempotency key, the form of a refusal. */
class WhoMayInTheDescription implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        String roles = StatedRoles.of(method).stream()
                .map(Role::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String before = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(before + "Allowed to: " + roles + ".");
        if (method.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("1 to 100 letters, digits, hyphens, dots or underscores, chosen by the client")
                    .schema(new StringSchema().maxLength(100)));
        }
        operation.getResponses().addApiResponse("default", refusal());
        return operation;
    }

    private static ApiResponse refusal() {
        var schema = new ObjectSchema()
                .addProperty("type", new StringSchema().example("urn:tierslieu:rule:slot-taken"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("rule", new StringSchema().example("slot-taken"))
                .addProperty("field", new StringSchema());
        return new ApiResponse()
                .description("Refused, by a named rule")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
