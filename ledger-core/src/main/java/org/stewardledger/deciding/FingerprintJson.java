package org.stewardledger.deciding;

import java.util.List;
import org.stewardledger.act.Confiding;
import org.stewardledger.journal.LedgerJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** The JSON that fingerprints are of: that of the ledger without what acts {@linkplain Confiding confide}. */
final class FingerprintJson {

    private static final JsonMapper MAPPER = LedgerJson.mapper()
            .rebuild()
            .addModule(new SimpleModule("fingerprint").setSerializerModifier(new LeavingOut()))
            .build();

    private FingerprintJson() {}

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    private static final class LeavingOut extends ValueSerializerModifier {

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> properties) {
            return Confiding.class.isAssignableFrom(bean.getBeanClass())
                    ? List.copyOf(properties.stream().map(Property::new).toList())
                    : properties;
        }
    }

    private static final class Property extends BeanPropertyWriter {

        Property(BeanPropertyWriter property) {
            super(property);
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context)
                throws Exception {
            if (!((Confiding) bean).confided().contains(getName())) {
                super.serializeAsProperty(bean, json, context);
            }
        }
    }
}
