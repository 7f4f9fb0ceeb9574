package org.readout.job.merging;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.readout.archive.merging.EventReport;
import org.readout.archive.merging.Party;
import org.readout.archive.merging.StatementReport;
import org.readout.archive.merging.Words;

/** How reports travel and are kept: field by field, where Flink would not find out by itself. */
public final class ReportTypes {

    private ReportTypes() {}

    /** Of a day. */
    public static final class Day extends TypeInfoFactory<LocalDate> {

        @Override
        public TypeInformation<LocalDate> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
            return Types.LOCAL_DATE;
        }
    }

    /** Of an event. */
    public static final class Event extends TypeInfoFactory<EventReport> {

        @Override
        public TypeInformation<EventReport> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
            Map<String, TypeInformation<?>> fields = new HashMap<>();
            for (String text : new String[] {"key", "type", "mode", "status"}) {
                fields.put(text, Types.STRING);
            }
            for (String day : new String[] {"day", "earliest", "latest"}) {
                fields.put(day, Types.LOCAL_DATE);
            }
            fields.put("article", Types.LONG);
            fields.put("sources", Types.LIST(TypeInformation.of(Party.class)));
            fields.put("targets", Types.LIST(TypeInformation.of(Party.class)));
            fields.put("about", Types.SET(Types.STRING));
            fields.put("site", TypeInformation.of(EventReport.Site.class));
            fields.put("words", words());
            return Types.POJO(EventReport.class, fields);
        }
    }

    /** Of a statement. */
    public static final class Statement extends TypeInfoFactory<StatementReport> {

        @Override
        public TypeInformation<StatementReport> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
            Map<String, TypeInformation<?>> fields = new HashMap<>();
            for (String text : new String[] {"key", "speaker", "language", "act"}) {
                fields.put(text, Types.STRING);
            }
            fields.put("quoted", Types.BOOLEAN);
            fields.put("day", Types.LOCAL_DATE);
            fields.put("published", Types.LOCAL_DATE);
            fields.put("names", Types.SET(Types.STRING));
            fields.put("words", words());
            return Types.POJO(StatementReport.class, fields);
        }
    }

    private static TypeInformation<Words> words() {
        return Types.POJO(Words.class, Map.of("words", Types.SET(Types.STRING)));
    }
}
