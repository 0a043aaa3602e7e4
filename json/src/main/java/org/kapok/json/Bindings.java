package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/**
 * How a mapper comes to the codecs; only here do the lines of Jackson differ by more than names.
 */
final class Bindings {
  private Bindings() {}

  /** Writes by the codecs. */
  static final class Writing extends Serializers.Base {
    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return Codecs.KAPOK.find(type.getRawClass()).map(Written::new).orElse(null);
    }
  }

  /** Reads by the codecs. */
  static final class Reading extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return Codecs.KAPOK.find(type.getRawClass()).map(Read::new).orElse(null);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return Codecs.KAPOK.find(type).map(Read::new).orElse(null);
    }
  }

  private static final class Written extends JsonSerializer<Object> {
    private final Codec<Object> codec;

    Written(Codec<Object> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      codec.write(value, generator);
    }
  }

  private static final class Read extends JsonDeserializer<Object> {
    private final Codec<Object> codec;

    Read(Codec<Object> codec) {
      this.codec = codec;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      try {
        return StrictJson.readPart(parser, codec, Sentence.of("document"), new Report());
      } catch (RefusedException refused) {
        throw new JsonMappingException(null, String.valueOf(refused.getMessage()), refused);
      }
    }
  }
}
