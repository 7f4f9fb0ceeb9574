package org.readout.job.merging;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Time as articles tell it: it is the latest day on which one was published. A day that is yet to come is a mistake of its
 * page, and moves nothing, or all that comes after it would be late.
 */
public final class Days {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final Duration IDLE = Duration.ofMinutes(1);

    private Days() {}

    /** The day of publication of something; null where that is not known. */
    public interface Of<T> extends Serializable {

        @Nullable
        LocalDate day(T one);
    }

    /** Time moves as the days of articles do; a task that gets none holds up nobody. */
    public static <T> WatermarkStrategy<T> watermarks(Of<T> day) {
        WatermarkStrategy<T> strategy = context -> new Latest<>();
        return strategy.withTimestampAssigner((one, before) -> begin(day.day(one)))
                .withIdleness(IDLE);
    }

    private static long begin(@Nullable LocalDate day) {
        return day == null ? Long.MIN_VALUE : day.toEpochDay() * DAY;
    }

    /** The latest day seen, unless it is yet to come. */
    private static final class Latest<T> implements WatermarkGenerator<T> {

        private long latest = Long.MIN_VALUE;

        @Override
        public void onEvent(T one, long day, WatermarkOutput output) {
            if (day <= System.currentTimeMillis()) {
                latest = Math.max(latest, day);
            }
        }

        @Override
        public void onPeriodicEmit(WatermarkOutput output) {
            if (latest > Long.MIN_VALUE) {
                output.emitWatermark(new Watermark(latest));
            }
        }
    }
}
