package coop.tierslieu.json;

import coop.tierslieu.shared.Identifier;
import coop.tierslieu.shared.Money;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Ids are plain text; money is {@code {"cents":1250,"currency":"EUR"}}. */
public final class HouseJson extends SimpleModule {

    public HouseJson() {
        super("tiers-lieu");
        addSerializer(new IdentifierAsText());
        addSerializer(new MoneyInCents());
        addDeserializer(Money.class, new MoneyFromCents());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Identifiers());
    }

    private static final class IdentifierAsText extends StdSerializer<Identifier> {

        IdentifierAsText() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value());
        }
    }

    private static final class MoneyInCents extends StdSerializer<Money> {

        MoneyInCents() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeNumberProperty("cents", money.cents());
            json.writeStringProperty("currency", Money.CURRENCY);
            json.writeEndObject();
        }
    }

    private static final class MoneyFromCents extends StdDeserializer<Money> {

        MoneyFromCents() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            String currency = node.path("currency").asString(Money.CURRENCY);
            if (!node.path("cents").isIntegralNumber() || !currency.equals(Money.CURRENCY)) {
                return context.reportInputMismatch(
                        this, "Money is an object such as {\"cents\":1250,\"currency\":\"EUR\"}");
            }
            return new Money(node.path("cents").asLong());
        }
    }

    private static final class Identifiers extends Deserializers.Base {

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return type.isTypeOrSubTypeOf(Identifier.class) ? new IdentifierFromText(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return Identifier.class.isAssignableFrom(valueType);
        }
    }

    private static final class IdentifierFromText extends StdDeserializer<Object> {

        private final Constructor<?> constructor;

        IdentifierFromText(Class<?> type) {
            super(type);
            try {
                constructor = type.getDeclaredConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type + " is an Identifier without a constructor of one String", e);
            }
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return constructor.newInstance(parser.getString());
            } catch (InvocationTargetException refused) {
                return context.reportInputMismatch(
                        this, String.valueOf(refused.getTargetException().getMessage()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
