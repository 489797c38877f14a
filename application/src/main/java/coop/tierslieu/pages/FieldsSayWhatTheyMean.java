package coop.tierslieu.pages;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in the description of the API what the record says of a field that does not explain itself. */
class FieldsSayWhatTheyMean implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
        if (schema != null && type.getCtxAnnotations() != null) {
            Stream.of(type.getCtxAnnotations())
                    .filter(JsonPropertyDescription.class::isInstance)
                    .map(said -> ((JsonPropertyDescription) said).value())
                    .forEach(schema::setDescription);
        }
        return schema;
    }
}
