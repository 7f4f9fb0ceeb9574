package org.readout.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;

/** Days as ISO 8601 has them, as in the record. */
final class Days extends SimpleModule {

    private static final long serialVersionUID = 1;

    Days() {
        addSerializer(LocalDate.class, new JsonSerializer<>() {
            @Override
            public void serialize(LocalDate day, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(day.toString());
            }
        });
    }
}
