package coop.tierslieu.pages;

import coop.tierslieu.shared.Identifier;
import coop.tierslieu.shared.Money;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes ids as the text they are in JSON, and money as cents with a currency. */
class SchemaOfValues implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Class<?> described = Json.mapper().constructType(type.getType()).getRawClass();
        if (Identifier.class.isAssignableFrom(described)) {
            return new StringSchema().pattern("^[a-z0-9][a-z0-9-]{0,63}$");
        }
        if (described == Money.class) {
            var money = new ObjectSchema();
            money.addProperty("cents", new IntegerSchema().format("int64"));
            money.addProperty("currency", new StringSchema().addEnumItem(Money.CURRENCY));
            money.setRequired(List.of("cents", "currency"));
            return money;
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}
