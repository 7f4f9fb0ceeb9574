package org.readout.job;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.readout.job.input.FileArticles;
import org.readout.job.input.Found;
import org.readout.job.merging.Merging;
import org.readout.job.merging.Same;
import org.readout.job.merging.Story;
import org.readout.job.output.DayAndLanguage;
import org.readout.job.output.JsonLines;
import org.readout.job.reading.Desk;
import org.readout.job.reading.ReadArticles;
import org.readout.job.reading.Told;

/** The way of an article through the job. Each step has a name and an id of its own, by which a checkpoint knows it. */
public final class JobGraph {

    private final Settings settings;
    private final Desk.Maker desk;

    public JobGraph(Settings settings, Desk.Maker desk) {
        this.settings = settings;
        this.desk = desk;
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
        file(read.getSideOutput(ReadArticles.LEFT_OUT), "left-out", JsonLines.leftOut(settings.folder("left-out")));
        if (settings.keeping() != null) {
            merge(read, new Merging(settings.keeping()));
        }
    }

    private void merge(SingleOutputStreamOperator<Told> read, Merging merging) {
        DataStream<Same> events = merging.events(read.getSideOutput(ReadArticles.EVENTS));
        DataStream<Same> statements = merging.statements(read.getSideOutput(ReadArticles.STATEMENTS));
        DataStream<Story> stories = merging.stories(read.getSideOutput(ReadArticles.TEXTS));
        file(events, "events", JsonLines.same(settings.folder("same-events")));
        file(statements, "statements", JsonLines.same(settings.folder("same-statements")));
        file(stories, "stories-of-articles", JsonLines.stories(settings.folder("stories")));
    }

    private DataStream<Found> found(StreamExecutionEnvironment environment) {
        FileArticles files = FileArticles.of(settings.paths(), settings.most());
        return environment
                .fromSource(files, WatermarkStrategy.noWatermarks(), "find")
                .uid("find");
    }

    /** Records of one day and language go to one task, or each task would keep a file open for each of them. */
    private void records(DataStream<Told> read) {
        read.keyBy(DayAndLanguage::of)
                .sinkTo(JsonLines.records(settings.folder("records")))
                .name("records")
                .uid("records");
    }

    private static <T> void file(DataStream<T> lines, String name, FileSink<T> sink) {
        lines.sinkTo(sink).setParallelism(1).name(name).uid(name);
    }
}
