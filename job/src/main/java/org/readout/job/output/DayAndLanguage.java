package org.readout.job.output;

import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;
import org.readout.job.reading.Told;

/** The folder of a record, named as other programs know it: {@code date=2023-03-02/language=fr}. */
public final class DayAndLanguage implements BucketAssigner<Told, String> {

    private static final long serialVersionUID = 1L;

    /** The folder of a record. */
    public static String of(Told told) {
        return "date=" + (told.day() == null ? "unknown" : told.day()) + "/language=" + told.language();
    }

    @Override
    public String getBucketId(Told told, Context context) {
        return of(told);
    }

    @Override
    public SimpleVersionedSerializer<String> getSerializer() {
        return SimpleVersionedStringSerializer.INSTANCE;
    }
}
