package org.readout.job;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.readout.job.input.FileArticles;
import org.readout.job.input.Found;
import org.readout.job.input.Input;
import org.readout.job.input.TopicArticles;
import org.readout.job.merging.Days;
import org.readout.job.merging.Merging;
import org.readout.job.merging.Same;
import org.readout.job.merging.Story;
import org.readout.job.output.DayAndLanguage;
import org.readout.job.output.JsonLines;
import org.readout.job.output.ParquetFiles;
import org.readout.job.reading.Desk;
import org.readout.job.reading.ReadArticles;
import org.readout.job.reading.Told;

/** The way of an article through the job. Each step has a name and an id of its own, by which a checkpoint knows it. */
public final class JobGraph {

    private final Settings settings;
    /** A file that grows no more for so long is closed, or with an input without an end it would wait for a day. */
    private static final Duration QUIET = Duration.ofMinutes(1);

    private final Desk.Maker desk;
    private final Duration quiet;

    public JobGraph(Settings settings, Desk.Maker desk) {
        this(settings, desk, QUIET);
    }

    JobGraph(Settings settings, Desk.Maker desk, Duration quiet) {
        this.settings = settings;
        this.desk = desk;
        this.quiet = quiet;
    }

    /** Lays the steps out in an environment, which then runs them. */
    public void in(StreamExecutionEnvironment environment) {
        environment.setParallelism(settings.parallelism());
        SingleOutputStreamOperator<Told> read = found(environment)
                .rebalance()
                .process(new ReadArticles(desk, settings.limit(), settings.keeping() != null))
                .name("read")
                .uid("read");
        records(read);
        file(
                read.getSideOutput(ReadArticles.LEFT_OUT),
                "left-out",
                JsonLines.leftOut(settings.folder("left-out"), quiet));
        if (settings.keeping() != null) {
            merge(read, new Merging(settings.keeping()));
        }
    }

    private void merge(SingleOutputStreamOperator<Told> read, Merging merging) {
        DataStream<Same> events =
                merging.events(timed(read.getSideOutput(ReadArticles.EVENTS), told -> told.published()));
        DataStream<Same> statements =
                merging.statements(timed(read.getSideOutput(ReadArticles.STATEMENTS), told -> told.published()));
        DataStream<Story> stories = merging.stories(timed(read.getSideOutput(ReadArticles.TEXTS), text -> text.day()));
        file(events, "events", JsonLines.same(settings.folder("same-events"), quiet));
        file(statements, "statements", JsonLines.same(settings.folder("same-statements"), quiet));
        file(stories, "stories-of-articles", JsonLines.stories(settings.folder("stories"), quiet));
    }

    /** An input with an end is settled there; one without an end as the days of its articles go by. */
    private <T> DataStream<T> timed(DataStream<T> stream, Days.Of<T> day) {
        return settings.input().isEndless() ? stream.assignTimestampsAndWatermarks(Days.watermarks(day)) : stream;
    }

    private DataStream<Found> found(StreamExecutionEnvironment environment) {
        Input input = settings.input();
        Source<Found, ?, ?> source = input.brokers() != null && input.topic() != null
                ? TopicArticles.of(input.brokers(), input.topic())
                : input.watch() == null
                        ? FileArticles.of(input.paths(), settings.most())
                        : FileArticles.watching(input.paths(), input.watch());
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), "find")
                .uid("find");
    }

    /** Records of one day and language go to one task, or each task would keep a file open for each of them. */
    private void records(DataStream<Told> read) {
        read.keyBy(DayAndLanguage::of)
                .sinkTo(
                        settings.format() == Settings.Format.PARQUET
                                ? ParquetFiles.records(settings.folder("records"))
                                : JsonLines.records(settings.folder("records"), quiet))
                .name("records")
                .uid("records");
    }

    private static <T> void file(DataStream<T> lines, String name, FileSink<T> sink) {
        lines.sinkTo(sink).setParallelism(1).name(name).uid(name);
    }
}
