package dev.lodestar.catalogue.value;

import dev.lodestar.catalogue.AttributeValue;
import dev.lodestar.catalogue.ValueType;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** In JSON a value says by the name of its {@link ValueType} which kind it is. */
public final class ValueTypeIds extends TypeIdResolverBase {

    @Override
    public String idFromValue(Object value) {
        return ValueType.of((AttributeValue) value).name();
    }

    @Override
    public String idFromValueAndType(Object value, Class<?> suggestedType) {
        return idFromValue(value);
    }

    /** @return null for what is none, which Jackson refuses */
    @Override
    public @Nullable JavaType typeFromId(DatabindContext context, String id) {
        for (var type : ValueType.values()) {
            if (type.name().equals(id)) {
                return context.constructType(type.valueClass());
            }
        }
        return null;
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }
}
